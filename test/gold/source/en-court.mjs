export default {
  title: 'Kenya: Former energy minister jailed for nine years over bribes',
  standfirst:
    'A court in Nairobi found that Peter Mwangi took $6.2 million from a builder of power lines. His lawyers have announced an appeal.',
  published: '2025-10-29T12:00:00.000Z',
  language: 'en',
  blocks: [
    "A court in {Nairobi|l} has sentenced {Peter Mwangi|p}, {Kenya|l}'s {former energy minister|r Peter Mwangi}, to {nine years|d P9Y} in prison for corruption. {Mwangi|p Peter Mwangi}, {61|f? 61}, must also pay back {800 million shillings ($6.2 million)|f 800e6 KES = 6.2e6 USD}, {Judge|r Grace Wanjiru} {Grace Wanjiru|p} ruled on {Wednesday|d 2025-10-29}.",
    'The court found him guilty on {14|f 14 counts} of {19 counts|f 19 counts}. Between {March 2016|d 2016-03} and {December 2019|d 2019-12} he had taken {23 payments|f 23 payments} from {Volta Lines|o}, a company that built {1,140 kilometers|f 1140 km} of power lines, {Wanjiru|p} said in a judgment of {412 pages|f 412 pages}, citing Article 45 and Chapter 65 of the law.',
    '"The lights went out in the villages so that they could stay on in the minister\'s villa," said {prosecutor|r Daniel Otieno} {Daniel Otieno|p}, who had asked for {12 years|d P12Y}. {Otieno|p} showed the court photos of a house in {Dubai|l} worth {€2.4 million|f 2.4e6 EUR}.',
    '## Son acquitted',
    "The {minister's son|r Brian Mwangi}, {Brian Mwangi|p}, was acquitted. {Businesswoman|r Esther Njeri} {Esther Njeri|p}, who carried the money across the border in {six suitcases|f? 6 suitcases}, received a suspended sentence of {18 months|d P18M} and a fine of {5 million shillings|f 5e6 KES}.",
    "{{Mwangi|p Peter Mwangi}'s lawyer|r Samuel Kiprono} {Samuel Kiprono|p} called the verdict political. He has {14 days|d P14D} to appeal and said he would do so {next Monday|d 2025-11-03}. {Peter Mwangi|p} was arrested in {May 2022|d 2022-05}, released on bail of {20 million shillings|f 20e6 KES} {three weeks later|d? P3W} and re-arrested {last year|d 2024}.",
    'The case began in {2020|d 2020}, when {Lucy Achieng|p}, an {accountant at {Volta Lines|o}|r Lucy Achieng}, copied {3,700 e-mails|f 3700 e-mails}. {Achieng|p} lives abroad {now|d PRESENT_REF}. "I slept {four hours|d PT4H} a night for {two years|d P2Y}," she told {DW|o} in {August|d 2025-08}.',
    '## "A signal" for the region',
    "{Transparency International|o} welcomed the judgment. Its {Africa director|r Fatou Diallo}, {Fatou Diallo|p}, said just {three percent|f 3 percent} of such cases in {East Africa|l} had ended in prison over {the past 20 years|d P20Y}. {Kenya|l} ranks {121st|f? 121} among {180 countries|f 180 countries} in the group's index.",
    'The {World Bank|o}, which had lent {$330 million|f 330e6 USD} for the lines, barred {Volta Lines|o} from tenders until {2030|d 2030}. {31 percent|f 31 percent} of rural households in the country still have no electricity, down from {52 percent|f 52 percent} {a decade ago|d 2015}.',
    'Outside the court, about {400 people|f 400 people} cheered; police used tear gas, and {seven protesters|f 7 protesters} were detained. {Opposition leader|r Raymond Kosgei} {Raymond Kosgei|p}, who wants to run for president in {August 2027|d 2027-08}, spoke of "a good day that comes {ten years|d P10Y} late."',
    '{Energy Minister|r Joyce Wambui} {Joyce Wambui|p} declined to comment. {Wambui|p} has been in office since {the autumn of 2023|d 2023-FA}.',
  ],
  fiveWs: {
    who: [
      'Former energy minister',
      'Peter Mwangi',
      'A court in Nairobi',
      "Peter Mwangi, Kenya's former energy minister",
    ],
    what: [
      'Former energy minister jailed for nine years over bribes',
      'jailed for nine years over bribes',
      "has sentenced Peter Mwangi, Kenya's former energy minister, to nine years in prison for corruption",
      'took $6.2 million from a builder of power lines',
    ],
    when: ['on Wednesday', 'Wednesday'],
    where: ['Nairobi', 'Kenya', 'A court in Nairobi', 'in Nairobi'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
