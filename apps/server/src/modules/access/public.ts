export * from './announced.ts';
export { listDemoPersons } from './list-demo-persons.ts';
export { setLanguage } from './set-language.ts';
export { signInAsDemoPerson } from './sign-in-as-demo-person.ts';
export { signIn } from './sign-in.ts';
export { signOut } from './sign-out.ts';
export { whoAmI } from './who-am-i.ts';
export { hashPassword } from './password.ts';
export { closeSession, findActor, SESSION_DAYS, startSession } from './session.ts';
