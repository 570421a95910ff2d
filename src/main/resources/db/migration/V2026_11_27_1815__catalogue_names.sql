-- Names written a little differently are found in the memory of each node, see catalogue/NameIndex: trigrams of 20,000 names cost more
-- than everything else of a search.
drop function names_like(text, int);
drop index catalogue_entry_by_name;

-- Which entries a page shows is decided without reading their texts, so their day is a side too.
drop index catalogue_entry_sides;
create index catalogue_entry_sides on catalogue_entry (region_id, innovation_id)
    include (measured, replicated, copied, stopped, report_state, confirmed_on, urusan, jenis, bentuk, inisiator, year, cost, agency_id, kit, published_at);
