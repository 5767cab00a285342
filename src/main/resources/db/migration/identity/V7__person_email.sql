-- Each letter, sign-in and invitation asks who has an address.
create index person_email on identity.person (lower(email), added_at);
