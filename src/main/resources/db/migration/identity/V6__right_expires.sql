-- What is held for a municipality ends by itself unless it is confirmed; null for what the school gives.
alter table identity.role add column expires_at timestamptz;
update identity.role set expires_at = given_at + interval '12 months' where kind = 'COORDINATOR';
alter table identity.role add constraint municipality_expires check (kind <> 'COORDINATOR' or expires_at > given_at);
