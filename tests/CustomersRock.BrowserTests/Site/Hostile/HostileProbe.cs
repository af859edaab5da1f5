namespace CustomersRock.BrowserTests.Site.Hostile;

/// <summary>What no page may hold, asked of the browser's own document.</summary>
internal static class HostileProbe
{
    /// <summary>Before any of the page: forged things must not find a place to hide.</summary>
    public const string Before = "window.__ran = []; for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = said => { window.__ran.push(name + ' ' + said); console.error('ran: ' + name + ' ' + said); };";

    public const string After = """
        () => {
            const bad = [], say = (e, why) => bad.push(why + ': ' + e.outerHTML.slice(0, 160));
            const never = 'iframe, frame, frameset, object, embed, applet, base, button, textarea, select, style, template, math, video, audio, dialog, portal, marquee, map, foreignObject, animate, set, svg script, svg image, svg a, meta[http-equiv=refresh]';
            for (const e of document.querySelectorAll(never))
                if (!e.closest('form[role=search]') && !e.matches('.found > p > #more') && !(e.matches('meta') && document.querySelector('h1')?.textContent === 'This page has moved')) say(e, 'may not be');
            for (const e of document.querySelectorAll('main form, main input'))
                if (!e.closest('form[role=search]')) say(e, 'may not be');
            for (const e of document.querySelectorAll('script'))
                if (e.type !== 'application/ld+json' && !(location.pathname === '/search/' && new URL(e.src).origin === location.origin)) say(e, 'script');
            for (const e of document.querySelectorAll('*')) {
                for (const a of e.attributes) {
                    if (/^on/i.test(a.name) || /^(style|srcdoc|ping|formaction|autofocus|contenteditable|accesskey|tabindex|itemprop|xmlns.*)$/i.test(a.name) && !(a.name === 'xmlns')) say(e, a.name);
                    if (/^(href|src|xlink:href|action|poster|data|background|cite)$/i.test(a.name)) {
                        let to; try { to = new URL(a.value, document.baseURI); } catch { continue; }
                        if (!/^(https?|mailto):$/.test(to.protocol) || to.username) say(e, 'address ' + to.protocol);
                        if (/^(img|source|use|link|script)$/i.test(e.localName) && to.origin !== location.origin && !/canonical|license|alternate/.test(e.rel)) say(e, 'from elsewhere');
                    }
                }
            }
            const ours = /^(footnotes?|footnote-(ref|back-ref)|align-(left|center|right)|photo|credit)$/;
            for (const e of document.querySelectorAll('.prose [class], .note .p-summary [class]'))
                for (const c of e.classList) if (!ours.test(c) && !(e.localName === 'code' && c.startsWith('language-'))) say(e, 'class ' + c);
            const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) bad.push('twice the id ' + id);
            for (const e of document.querySelectorAll('main [name]')) if (!e.closest('form[role=search]')) say(e, 'name');
            if (document.getElementById('content')?.localName !== 'main' && document.querySelector('.skip')) bad.push('another is #content');
            if (document.querySelectorAll('h1, title').length !== 2 + document.querySelectorAll('svg title').length) bad.push('headings: ' + document.querySelectorAll('h1').length);
            if (document.querySelectorAll('main').length !== 1 || document.body.children.length > 4) bad.push('the page is broken up');
            if (document.styleSheets.length !== 1) bad.push('style sheets: ' + document.styleSheets.length);
            if (window.__ran.length) bad.push('ran: ' + window.__ran);
            if (({}).polluted) bad.push('polluted');
            return bad;
        }
        """;
}
