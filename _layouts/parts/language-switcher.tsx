import type { Messages } from '../../src/language/messages.ts';
import type { Frame } from '../view.ts';

interface LanguageSwitcherProps {
  readonly translation: NonNullable<Frame['translation']>;
  readonly messages: Messages;
}

/** One link, in the other language's own name, to the same page in that language. */
export function LanguageSwitcher({ translation, messages }: LanguageSwitcherProps) {
  const { language, url } = translation;
  return (
    <nav class="languages" aria-label={messages.chooseLanguage}>
      <a lang={language} hreflang={language} rel="alternate" href={url}>
        {translation.messages.languageName}
        <span class="unseen"> – {translation.messages.switchToThisLanguage}</span>
      </a>
    </nav>
  );
}
