package vn.napa.quanlop.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision named by number ({@code "123/QĐ-HCQG"}) and date. */
public record DecisionRef(@Nullable String number, @Nullable LocalDate date) {}
