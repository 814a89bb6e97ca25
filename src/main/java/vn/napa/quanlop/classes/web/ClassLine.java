package vn.napa.quanlop.classes.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.classes.TrainingClass;

/** A class as lists and its page's head show it; {@code held} counts the sessions that are over. */
public record ClassLine(
        long id,
        @Nullable String code,
        String name,
        @Nullable String cohort,
        String unit,
        TrainingClass.State state,
        boolean late,
        boolean complete,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String place,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        int students,
        int sessions,
        int held,
        @Nullable String officer) {}
