package app.shotloom.brief.continuity;

/** The tables of words that continuity is judged by. */
record Words(Opposites opposites, Postures postures, TimesOfDay times, Places places) {

    static Words read() {
        return new Words(new Opposites(), new Postures(), new TimesOfDay(), new Places());
    }
}
