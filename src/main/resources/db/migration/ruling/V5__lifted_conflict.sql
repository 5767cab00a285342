-- A conflict declared by mistake is lifted by somebody else than the one who declared it, who says why.
alter table ruling.declaration
    add column lifted_by uuid,
    add column lifter text,
    add check ((lifted_by is null) = (lifter is null)),
    add check (lifted_by is null or lifted_by <> person and standing = 'IMPARTIAL' and reason <> '');
create index declaration_lifted_by on ruling.declaration (lifted_by);
