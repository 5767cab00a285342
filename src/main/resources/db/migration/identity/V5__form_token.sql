-- Each session has the token of its forms. The default is for a node of the earlier version, which writes none.
alter table identity.session add column form_token text not null default gen_random_uuid()::text;
comment on column identity.session.form_token is 'Good for nothing without the session''s cookie. The same person signing in again from the same browser goes on with it.';
