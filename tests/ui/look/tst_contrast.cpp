// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/look/palette.h"
#include "ui/look/tokens.h"

using namespace planner;

namespace {

constexpr double kTextOnFill = 10.0; // the look's own promise
constexpr double kBar = 4.2;
constexpr double kReadable = 4.5; // WCAG 2.1, 1.4.3

} // namespace

class TstContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isComputedAsWcagSays_data()
    {
        QTest::addColumn<QColor>("a");
        QTest::addColumn<QColor>("b");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("the same") << QColor(0x57606A) << QColor(0x57606A) << 1.0;
        QTest::newRow("grey #777777 on white") << QColor(0x777777) << QColor(Qt::white) << 4.478;
        QTest::newRow("#595959 on white") << QColor(0x595959) << QColor(Qt::white) << 7.005;
        QTest::newRow("red on white") << QColor(0xFF0000) << QColor(Qt::white) << 3.998;
    }
    void isComputedAsWcagSays()
    {
        QFETCH(QColor, a);
        QFETCH(QColor, b);
        QFETCH(double, ratio);
        QVERIFY2(std::abs(contrast(a, b) - ratio) < 0.001, qPrintable(QString::number(contrast(a, b))));
        QCOMPARE(contrast(a, b), contrast(b, a));
    }

    void linesAreReadable_data()
    {
        QTest::addColumn<int>("colour");
        QTest::addColumn<bool>("isDark");
        for (int colour = 0; colour < 9; ++colour) {
            QTest::addRow("%d light", colour) << colour << false;
            QTest::addRow("%d dark", colour) << colour << true;
        }
    }
    void linesAreReadable()
    {
        QFETCH(int, colour);
        QFETCH(bool, isDark);
        const LineColours line = lineColours(static_cast<LineColour>(colour), isDark);
        const double text = contrast(tokens(isDark).text, line.fill);
        QVERIFY2(text >= kTextOnFill, qPrintable(QString::number(text)));
        const double bar = contrast(line.bar, line.fill);
        QVERIFY2(bar >= kBar, qPrintable(QString::number(bar)));
    }

    void wordsAreReadable_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void wordsAreReadable()
    {
        QFETCH(bool, isDark);
        const Tokens &t = tokens(isDark);
        for (const QColor &behind : {t.surface, t.window, t.shade}) {
            QVERIFY(contrast(t.text, behind) >= kTextOnFill);
            for (const QColor &ink : {t.muted, t.accent, t.error, t.warning, t.good}) {
                const double ratio = contrast(ink, behind);
                QVERIFY2(ratio >= kReadable, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), behind.name()).arg(ratio)));
            }
        }
        QVERIFY(contrast(t.text, t.selected) >= kTextOnFill);
        QVERIFY(contrast(t.accent, t.selected) >= kReadable);
    }

    void aPaletteIsMadeOfTheTokens_data() { wordsAreReadable_data(); }
    void aPaletteIsMadeOfTheTokens()
    {
        QFETCH(bool, isDark);
        const QPalette p = plannerPalette(isDark);
        const Tokens &t = tokens(isDark);
        QCOMPARE(p.color(QPalette::Window), t.window);
        QCOMPARE(p.color(QPalette::Base), t.surface);
        QCOMPARE(p.color(QPalette::Text), t.text);
        QCOMPARE(p.color(QPalette::PlaceholderText), t.muted);
        QCOMPARE(p.color(QPalette::Highlight), t.accent);
        QVERIFY(contrast(p.color(QPalette::Highlight), p.color(QPalette::HighlightedText)) >= kReadable);
        QVERIFY(contrast(p.color(QPalette::ToolTipBase), p.color(QPalette::ToolTipText)) >= kReadable);
        QVERIFY(p.color(QPalette::Disabled, QPalette::Text) != p.color(QPalette::Active, QPalette::Text));
    }

    void highContrastIsToldFromOrdinary()
    {
        QPalette platform;
        const auto set = [&platform](const QColor &paper, const QColor &ink) {
            for (const auto role : {QPalette::Window, QPalette::Base})
                platform.setColor(role, paper);
            for (const auto role : {QPalette::WindowText, QPalette::Text})
                platform.setColor(role, ink);
        };
        set(Qt::black, Qt::white);
        QVERIFY(isHighContrast(platform));
        set(Qt::white, Qt::black);
        QVERIFY(isHighContrast(platform));
        set(QColor(0xEFEFEF), Qt::black); // Fusion's own
        QVERIFY(!isHighContrast(platform));
        QVERIFY(!isHighContrast(plannerPalette(false)));
        QVERIFY(!isHighContrast(plannerPalette(true)));
    }
};

PLANNER_TEST(TstContrast)
#include "tst_contrast.moc"
