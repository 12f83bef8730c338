interface PreviewProblemsProps {
  readonly problems: readonly string[];
}

/** Says, in a preview, what is wrong with the page. It is for editors and in the language of the messages, English. */
export function PreviewProblems({ problems }: PreviewProblemsProps) {
  return (
    <aside class="preview-problems" lang="en" aria-label="Problems">
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </aside>
  );
}
