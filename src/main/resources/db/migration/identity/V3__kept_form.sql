-- What somebody sent after her session had run out. Hers alone, for a day.
create table identity.kept_form (
    id       uuid primary key,
    browser  bytea not null,
    owner    text not null,
    address  text not null,
    encoding text not null,
    typed    text not null,
    files    text not null,
    kept_at  timestamptz not null,
    shown_at timestamptz
);
create index kept_form_browser on identity.kept_form (browser);
create index kept_form_kept_at on identity.kept_form (kept_at);
comment on column identity.kept_form.browser is 'SHA-256 of what the browser''s cookie holds.';
comment on column identity.kept_form.owner is 'The mark of the person whose form it was; empty when nobody was signed in.';
comment on column identity.kept_form.typed is 'JSON in ASCII: what people type may hold characters that the database refuses.';
