package vn.napa.quanlop.demo;

/** The demo will not start, because it could be taken for, or reach, a production system. */
final class DemoRefused extends IllegalStateException {

    DemoRefused(String why) {
        super(why);
    }
}
