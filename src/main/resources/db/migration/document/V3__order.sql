-- Two files may come in the same millisecond: they stay in the order they came.
alter table document.document add column number bigint generated always as identity;
