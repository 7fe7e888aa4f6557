// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/blocklines.h"

#include "core/io/sample/sampleprogramme.h"
#include "tests/support/testregistry.h"
#include "ui/text/hyphenator.h"

#include <QtGui/QFontMetricsF>

using namespace planner;
using namespace Qt::StringLiterals;

class TstBlockLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Whatever the width: a title that is divided over lines is still that title.
    void losesNoLetter()
    {
        const Programme sample = sampleProgramme().value();
        QFont font;
        font.setPixelSize(13);
        int divided = 0;
        for (const auto &[id, session] : sample.sessions) {
            for (const Text::Version &title : session.title.versions()) {
                const QString text = withSoftHyphens(title.text, title.lang);
                for (double widthPx = 24; widthPx < 260; widthPx += 7) {
                    const auto lettersOf = [](QString line) { return line.removeIf([](QChar c) { return c.isSpace(); }); };
                    const QString letters = lettersOf(title.text);
                    QString joined;
                    for (const QString &line : linesOf(text, font, widthPx, INT_MAX)) {
                        QVERIFY2(QFontMetricsF(font).horizontalAdvance(line) <= widthPx + 0.01 || line.size() == 1, qPrintable(line));
                        joined += lettersOf(line);
                        if (!letters.startsWith(joined) && joined.endsWith(u'-')) {
                            joined.chop(1);
                            ++divided;
                        }
                        QVERIFY2(letters.startsWith(joined), qPrintable(title.text + u" | "_s + joined));
                    }
                    QCOMPARE(joined, letters);
                }
            }
        }
        QVERIFY(divided > 100);
    }

    void theLastLineSaysThatThereIsMore()
    {
        QFont font;
        font.setPixelSize(13);
        const QStringList lines = linesOf(u"Mechanisms of finance for the territories of the world"_s, font, 90, 2);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.back().endsWith(u'…') && !lines.front().endsWith(u'…'));
    }
};

PLANNER_TEST(TstBlockLines)
#include "tst_blocklines.moc"
