package vn.napa.quanlop.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the Office decides about its reports.
 *
 * @param leadDays a draft opens so many days before the test; fewer in short courses, but never less than one
 * @param absencePercent students absent from more than so many per cent of the sessions are named
 */
@ConfigurationProperties("quanlop.reports")
public record ReportSettings(
        @DefaultValue("3") int leadDays, @DefaultValue("20") int absencePercent) {}
