/**
 * The symbol of the Open Government Licence, which licensors put beside the words:
 * https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/open-government-licence/using-the-ogl-symbol/
 */
export function LicenceLogo() {
  return (
    <svg class="licence-logo" viewBox="0 0 483.2 195.7" width="42" height="17" aria-hidden="true" focusable="false">
      <path d="M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.1 47.1 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.6 97.6 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.8 97.8 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80zM97.8 145a47.2 47.2 0 1 1 0-94.3 47.2 47.2 0 0 1 0 94.3" />
    </svg>
  );
}
