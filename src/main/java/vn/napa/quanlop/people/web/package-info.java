/** The administrator's page on people and on the units' addresses. */
@NullMarked
package vn.napa.quanlop.people.web;

import org.jspecify.annotations.NullMarked;
