-- Before a decision is changed to less, the participant is given notice of it, and time to answer (fvl § 16).
alter table eligibility.request
    add column kind text not null default 'MISSING' check (kind in ('MISSING', 'ERROR', 'FALSE_DOCUMENTS'));
alter table eligibility.request alter column kind drop default;
