package org.vestnik.judges;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a visitor does with the lightbox of a page, and sees in it; photos count from 0. */
record Lightbox(ChromeDriver driver) {
    /** The link of a photo, as an expression of JavaScript. */
    String link(int number) {
        return "document.querySelectorAll('a.enlarge')[" + number + "]";
    }

    void focus(int photo) {
        script(link(photo) + ".focus()");
    }

    void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
    }

    void swipe(int right, int down) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        Sequence swipe = new Sequence(finger, 0);
        PointerInput.Origin view = PointerInput.Origin.viewport();
        swipe.addAction(finger.createPointerMove(Duration.ZERO, view, 700, 400));
        swipe.addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()));
        swipe.addAction(
                finger.createPointerMove(Duration.ofMillis(80), view, 700 + right, 400 + down));
        swipe.addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
        driver.perform(List.of(swipe));
    }

    WebElement button(String name) {
        return driver.findElement(By.cssSelector(".lightbox ." + name));
    }

    boolean isOpen() {
        return (Boolean) script("return document.querySelector('dialog').open");
    }

    String count() {
        return driver.findElement(By.cssSelector(".lightbox b")).getDomProperty("textContent");
    }

    String words() {
        return driver.findElement(By.cssSelector(".lightbox figcaption"))
                .getDomProperty("textContent");
    }

    Object focused() {
        return script("return document.activeElement.ariaLabel");
    }

    Object boxes() {
        return script(
                "return [...document.querySelectorAll('main *')].map(e => { const b ="
                        + " e.getBoundingClientRect(); return [b.left, b.top, b.width, b.height]"
                        + " }).join()");
    }

    Object stage() {
        return script(
                "const b = document.querySelector('.stage').getBoundingClientRect(); return"
                        + " [b.left, b.top, b.width, b.height].join()");
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    void waitFor(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(
                        driver -> {
                            Object is = script(condition);
                            return is != null && !Boolean.FALSE.equals(is);
                        });
    }
}
