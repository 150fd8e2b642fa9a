/** The agencies that the pages' desk lines name: code → full name, as a reading gives them. */
export const AGENCIES = {
  AFP: 'Agence France-Presse',
  AP: 'Associated Press',
  dpa: 'Deutsche Presse-Agentur',
  Reuters: 'Reuters',
  EFE: 'Agencia EFE',
  KNA: 'Katholische Nachrichten-Agentur',
  epd: 'Evangelischer Pressedienst',
  SID: 'Sport-Informations-Dienst',
  ANSA: 'Agenzia Nazionale Stampa Associata',
  Lusa: 'Agência Lusa',
  ots: 'Original Text Service',
  DW: 'Deutsche Welle',
  FENA: 'FENA',
  Hina: 'Hina',
  Agerpres: 'Agerpres',
  Beta: 'Beta',
};

/**
 * @param {{ initials?: string[], agencies?: string[], editors?: string[], notes?: string[] }} [desk] agencies by code
 * @returns a desk line as the outward JSON gives it
 */
export function deskLine({ initials = [], agencies = [], editors = [], notes = [] } = {}) {
  return {
    initials,
    agencies: agencies.map((code) => {
      const name = AGENCIES[code];
      if (!name) throw new Error(`No agency has the code ${code}.`);
      return { code, name };
    }),
    editors,
    notes,
  };
}
