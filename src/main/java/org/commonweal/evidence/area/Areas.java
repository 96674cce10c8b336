package org.commonweal.evidence.area;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Areas extends Repository<Area, UUID> {

    Area save(Area area);

    List<Area> findBySetId(UUID setId);

    @Query("select area.code from Area area where area.setId = :set")
    List<String> codes(UUID set);

    /** Code and name, those of later years last. */
    @Query("""
            select area.code, area.name from Area area, AreaSet owner
            where owner.id = area.setId and area.code in :codes order by owner.year""")
    List<Object[]> names(Collection<String> codes);

    /** Code, name and outline of those that can be drawn, those of later years last. */
    @Query("""
            select area.code, area.name, area.boundary from Area area, AreaSet owner
            where owner.id = area.setId and area.code in :codes and area.boundary is not null order by owner.year""")
    List<Object[]> boundaries(Collection<String> codes);

    @Query("select count(area) from Area area where area.setId = :set and area.boundary is not null")
    int drawn(UUID set);

    @Query("""
            select area.code, area.name from Area area
            where lower(area.name) like lower(concat('%', :text, '%')) or area.code = :text order by area.name, area.code""")
    List<Object[]> search(String text, org.springframework.data.domain.Limit limit);

    /** The credit lines of the sets that hold any of these codes. */
    @Query("""
            select distinct owner.attribution from Area area, AreaSet owner
            where owner.id = area.setId and area.boundary is not null and area.code in :codes""")
    List<String> attributions(Collection<String> codes);
}
