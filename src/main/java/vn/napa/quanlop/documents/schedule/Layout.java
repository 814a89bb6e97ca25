package vn.napa.quanlop.documents.schedule;

import java.util.List;
import vn.napa.quanlop.documents.layout.Region;

/** A way in which units lay a timetable out as a table. */
interface Layout {

    /** The half-days in reading order; empty when the table is not laid out this way. */
    List<Draft> read(Region region);
}
