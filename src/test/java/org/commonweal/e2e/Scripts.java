package org.commonweal.e2e;

/** What tests ask a page about itself. */
final class Scripts {

    /** Looks through shadow roots, as the focus does. */
    static final String FOCUS = """
            const deepest = () => {
                let at = document.activeElement;
                while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                return at;
            };
            const tidy = (text) => (text ?? '').trim().replace(/\\s+/g, ' ');
            const slotted = (element) => [...(element?.querySelectorAll('slot') ?? [])]
                .flatMap((slot) => slot.assignedNodes({ flatten: true })).map((node) => node.textContent).join(' ');
            const words = (element) => tidy(element?.innerText ?? element?.textContent) || tidy(slotted(element));
            window.focusedName = () => {
                const at = deepest();
                if (!at || at === document.body) return '';
                const by = at.getAttribute('aria-labelledby');
                if (by) return by.split(' ').map((id) => words(at.getRootNode().getElementById(id))).join(' ').trim();
                const label = at.getAttribute('aria-label');
                if (label) return label;
                if (at.labels?.length) return words(at.labels[0]);
                return words(at);
            };
            window.hasMoved = () => {
                const at = deepest();
                const moved = at !== window.stoodAt || at === document.body;
                window.stoodAt = at;
                return moved;
            };
            const around = (element) => {
                const chain = [];
                for (let at = element; at && chain.length < 6; ) {
                    if (at instanceof Element) chain.push(at);
                    at = at.assignedSlot ?? at.parentNode ?? at.host;
                    if (at instanceof ShadowRoot) at = at.host;
                }
                return chain;
            };
            const look = (element) => around(element).map((at) =>
                [null, '::before', '::after'].map((pseudo) => {
                    const style = getComputedStyle(at, pseudo);
                    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow,
                            style.borderColor, style.backgroundColor, style.textDecorationLine,
                            style.textDecorationThickness, style.color].join('/');
                }).join('|')).join('||');
            window.remember = () => { window.kept = deepest(); window.withFocus = look(window.kept); };
            window.lookWithout = () => { window.withoutFocus = look(window.kept); };
            window.isBack = () => { window.stoodAt = deepest(); return deepest() === window.kept; };
            window.looksDifferent = () => window.withFocus !== window.withoutFocus || look(window.kept) !== window.withoutFocus;
            """;

    private Scripts() {}
}
