-- A new draw is published as the first one is: the problem, the lottery, and what was drawn, to the last byte.
alter table offer.redraw add column file text not null default '';
alter table offer.redraw alter column file drop default;
