-- Two files may come in the same millisecond: they stay in the order they came.
alter table participation.document add column number bigint generated always as identity;
