export const howDoYouSee = '[How do you see that?]';
