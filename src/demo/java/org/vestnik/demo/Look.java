package org.vestnik.demo;

import java.awt.Color;
import java.util.List;
import java.util.Random;

/** How a person looks. */
record Look(Color skin, Color hair, Hair style, Color top, Color bottom, List<Extra> extras) {
    static final Color[] SKINS = {
        Ink.of(0xf0c7a4), Ink.of(0xe3b088), Ink.of(0xd29a6e), Ink.of(0xb87f55), Ink.of(0x8c5a3c)
    };
    static final Color BLACK = Ink.of(0x2b2326);
    static final Color BROWN = Ink.of(0x54362a);
    static final Color CHESTNUT = Ink.of(0x83502f);
    static final Color BLOND = Ink.of(0xc89a55);
    static final Color RED = Ink.of(0xa4532c);
    static final Color GREY = Ink.of(0xb3aca6);
    static final Color SILVER = Ink.of(0xdcd7d0);

    /** How the hair is worn. */
    enum Hair {
        SHORT,
        CROP,
        BOB,
        LONG,
        BUN,
        CURLS,
        TAIL,
        BALD,
        SCARF,
        HAT
    }

    /** What else is to be seen. */
    enum Extra {
        GLASSES,
        BEARD,
        MOUSTACHE,
        APRON,
        SKIRT,
        JACKET,
        TIE,
        SHORT_SLEEVES,
        BACKPACK,
        BADGE,
        CHILD
    }

    static Look of(int skin, Color hair, Hair style, Color top) {
        return new Look(SKINS[skin], hair, style, top, Ink.SLATE, List.of());
    }

    Look in(Color trousers) {
        return new Look(skin, hair, style, top, trousers, extras);
    }

    Look with(Extra... more) {
        return new Look(skin, hair, style, top, bottom, List.of(more));
    }

    boolean has(Extra extra) {
        return extras.contains(extra);
    }

    /** Somebody, of any age. */
    static Look anybody(Random random) {
        Color[] hairs = {BLACK, BROWN, BROWN, CHESTNUT, BLOND, GREY, RED, BLACK, SILVER};
        Color[] tops = {
            Ink.TEAL,
            Ink.TERRACOTTA,
            Ink.NAVY,
            Ink.OCHRE,
            Ink.MOSS,
            Ink.PLUM,
            Ink.ROSE,
            Ink.BLUE,
            Ink.CREAM,
            Ink.BRICK,
            Ink.SLATE,
            Ink.SAGE
        };
        Hair[] styles = {
            Hair.SHORT, Hair.CROP, Hair.BOB, Hair.LONG, Hair.BUN, Hair.CURLS, Hair.TAIL, Hair.SHORT
        };
        int[] skins = {0, 1, 1, 2, 0, 2, 3, 1, 4};
        return of(
                skins[random.nextInt(skins.length)],
                hairs[random.nextInt(hairs.length)],
                styles[random.nextInt(styles.length)],
                tops[random.nextInt(tops.length)]);
    }

    Color skinShade() {
        return Ink.mix(skin, Ink.of(0x7a3f2a), 0.28);
    }
}
