/** Compares names as Danes sort them: å after ø after æ after z. Kept, since the rules take long to look up. */
export const inDanishOrder = new Intl.Collator('da').compare;
