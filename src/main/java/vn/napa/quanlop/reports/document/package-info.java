/** The report as an official document: its contents, its Vietnamese words, its PDF after Nghị định 30/2020/NĐ-CP, and the workbook beside it. */
@NullMarked
package vn.napa.quanlop.reports.document;

import org.jspecify.annotations.NullMarked;
