import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** Why something was not done, beside the button that was to do it. */
export function Problem({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
