-- What was asked before the result was known lapses with it, and may be asked again.
alter table placement.set_aside_agreed drop constraint set_aside_agreed_pool_fkey;
alter table placement.set_aside drop constraint set_aside_pkey, add primary key (pool, asked_at);
alter table placement.set_aside_agreed add column asked_at timestamptz;
update placement.set_aside_agreed a set asked_at = s.asked_at from placement.set_aside s where s.pool = a.pool;
alter table placement.set_aside_agreed
    alter column asked_at set not null,
    add foreign key (pool, asked_at) references placement.set_aside;

-- The answer is to the one who objected; this is what everybody may read, where it is upheld.
alter table placement.objection_answer add column public_reason text check (public_reason <> '');
