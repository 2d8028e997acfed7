package com.vaadin.flow.component.html;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.Tests;

/**
 * Stands before the class of this name in browserless-test 1.1.1, which takes images for containers; in Vaadin 25.3 they
 * are not, and the class no longer loads. Goes when a release of browserless-test for 25.3 is served.
 */
@Tests(Image.class)
public class ImageTester extends ComponentTester<Image> {

    public ImageTester(Image image) {
        super(image);
    }
}
