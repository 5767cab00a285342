-- What the school wrote to an appellant whose case is not decided within a month (fvl § 11 a).
create table ruling.interim_reply (
    appeal  uuid primary key references ruling.appeal,
    text    text not null check (text <> ''),
    sent_by uuid not null,
    name    text not null,
    sent_at timestamptz not null
);
create index interim_reply_sent_by on ruling.interim_reply (sent_by);
create trigger interim_reply_stays before update or delete or truncate on ruling.interim_reply
    for each statement execute function ruling.refuse_change();
