/**
 * The browser's extension API, as promises in both browsers. Only this file imports the polyfill; Chrome has had
 * `browser` itself since version 148, so that it can go once `minimum_chrome_version` is that.
 */
import browser from 'webextension-polyfill';

export default browser;
