/** The site's mark: three ridges, one behind the other. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 48 32" width="48" height="32" aria-hidden="true" focusable="false">
      <path class="far" d="M0 32 17 6q2-3 4 0l18 26z" />
      <path class="middle" d="M14 32 31 12q2-2 4 0l13 20z" />
      <path class="near" d="M0 32c8-10 17-11 24-6s14 6 24 1v5z" />
    </svg>
  );
}
