package app.shotloom.node.pipeline.animatic.figure.likeness;

import app.shotloom.node.pipeline.animatic.figure.body.Build;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Age, sex and proportions, from words. */
final class Physique {
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d{1,3})\\b");
    private static final List<String> COUNTED = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final String FEMALE = "woman|women|girl|girls|lady|ladies|mother|mom|mum|mommy|grandmother|grandma|granny|queen|princess|bride|actress|"
            + "waitress|witch|female|nun|she|her|sister|daughter|aunt|niece|wife|girlfriend|ballerina|goddess|duchess|geisha|"
            + "policewoman|businesswoman|schoolgirl|hostess|empress|heroine|stewardess|seamstress|maid|midwife|cowgirl|diva|"
            + "mermaid|fairy|housewife|firewoman|sorceress|superheroine|cheerleader|widow|madam|miss|mrs|ms|gal";
    private static final String MALE = "man|men|boy|boys|father|dad|daddy|grandfather|grandpa|granddad|king|prince|groom|male|he|his|him|brother|son|"
            + "uncle|nephew|husband|boyfriend|wizard|monk|priest|gentleman|guy|lord|duke|mr|sir|pope|santa|policeman|"
            + "fireman|businessman|schoolboy|waiter|cowboy|lumberjack|viking|knight|emperor|sultan|fisherman|bearded|beard";

    private Physique() {}

    static double years(Phrase age, Phrase who) {
        Matcher number = NUMBER.matcher(age.text());
        if (number.find()) {
            return Math.min(110, Double.parseDouble(number.group(1)));
        }
        for (int i = 1; i < COUNTED.size(); i++) {
            if (age.has(COUNTED.get(i) + "[- ](?:year|years)[- ]old.*") || who.has(COUNTED.get(i) + "-year-old")) {
                return i;
            }
        }
        var all = new Phrase(age.text() + " " + who.text());
        if (all.has("baby|infant|newborn")) {
            return 0.8;
        }
        if (all.has("toddler")) {
            return 2.5;
        }
        if (all.has("teenager|teen|teenage|adolescent|youth|teenaged")) {
            return 15;
        }
        if (all.has("boy|girl|boys|girls|child|children|kid|kids|daughter|son|grandson|granddaughter|grandchild|nephew|niece|pupil|schoolboy|schoolgirl|little one")) {
            return all.has("little|small|young|tiny") ? 6 : 9;
        }
        if (all.has("old|elderly|grandmother|grandfather|grandma|grandpa|granny|granddad|senior|aged|ancient|retired|wizard|crone")) {
            return 75;
        }
        return all.has("middle-aged|mature|forties|fifties") ? 48 : all.has("young|twenties|student") ? 22 : 33;
    }

    /** By the words, else by the first name, else by chance. */
    static boolean female(Phrase who, String name, Chance chance) {
        if (who.has(FEMALE)) {
            return true;
        }
        if (who.has(MALE)) {
            return false;
        }
        String first = new Phrase(name).words().isEmpty() ? "" : new Phrase(name).words().getFirst();
        for (String line : Wardrobe.lines("names.txt")) {
            if (List.of(line.substring(2).strip().split(", ")).contains(first)) {
                return line.startsWith("f");
            }
        }
        return chance.at(1) < 0.5;
    }

    static double tall(double years, boolean female, Phrase who) {
        double grown = female ? 0.95 : 1.02;
        double tall = years < 1.5 ? 0.42 : years < 17 ? 0.44 + (grown - 0.44) * Math.pow((years - 1.5) / 15.5, 0.8) : grown;
        tall *= years > 70 ? 0.96 : 1;
        return tall * (who.has("tall|lanky|towering") ? 1.09 : who.has("short|petite|dwarf|small") && years > 16 ? 0.88 : 1);
    }

    static Build build(double years, boolean female, Phrase who) {
        boolean slim = who.has("slim|thin|skinny|slender|lean|lanky|petite|gaunt|wiry");
        boolean heavy = years > 4 && who.has("fat|heavy|heavyset|stout|plump|obese|chubby|overweight|large|big|rotund|portly|round");
        boolean strong = who.has("muscular|burly|broad|strong|stocky|sturdy|athletic|brawny|bodybuilder|well-built|superhero|wrestler|boxer");
        double child = Math.clamp((15 - years) / 13, 0, 1);
        double infant = Math.clamp((4 - years) / 3, 0, 1);
        double head = 1 / (5.8 - 2.05 * child - 0.45 * infant + (slim || who.has("tall") ? 0.25 : 0));
        double leg = 0.475 - 0.115 * Math.pow(child, 1.3) - 0.03 * infant;
        double arm = 0.385 - 0.055 * child;
        double shoulders = (female ? 0.096 : 0.116) * (1 - 0.12 * child) * (strong ? 1.18 : slim ? 0.92 : 1) * (heavy ? 1.08 : 1);
        double hips = (female ? 0.078 : 0.070) * (heavy ? 1.3 : slim ? 0.92 : 1);
        double girth = (heavy ? 1.42 : slim ? 0.86 : strong ? 1.12 : 1) * (1 + 0.10 * child);
        double limb = (heavy ? 1.3 : slim ? 0.86 : strong ? 1.28 : 1) * (female ? 0.92 : 1) * (1 + 0.08 * child);
        double bust = female && years > 14 ? 0.022 : strong ? 0.014 : 0.004;
        double belly = heavy ? 0.055 : years < 4 ? 0.03 : years > 60 && !slim ? 0.014 : 0;
        return new Build(head, leg, arm, shoulders, hips, girth, limb, bust, belly, years > 66 ? 15 : 0);
    }
}
