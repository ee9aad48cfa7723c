/** The addresses about accounts, one's own and those of the organisation. */
export const accountLinks = {
  account: '/account',
  organisationSignIn: '/organisation/sign-in',
} as const;
