/** A person whose token was verified, and nothing that the page says of itself. Ids are in small letters. */
export interface SignedIn {
  readonly tenantId: string;
  readonly personId: string;
  /** As Entra shows it; '' where the token has none. */
  readonly name: string;
}

/** Who an `Authorization` header proves to be there. Throws a Refusal `sign-in.…`. */
export type SignIn = (authorization: string) => Promise<SignedIn>;
