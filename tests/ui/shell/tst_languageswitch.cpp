// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/support/testregistry.h"
#include "tests/ui/shell/everywindow.h"
#include "tests/ui/shell/visibletexts.h"
#include "ui/actions/commands.h"
#include "ui/shell/languageswitch.h"
#include "ui/text/words.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtCore/QTimer>
#include <QtGui/QKeySequence>
#include <QtPrintSupport/QPageSetupDialog>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>

using namespace planner;
using namespace planner::test;
using namespace Qt::StringLiterals;

namespace {

/// Translates everything into itself between brackets: what has none was not translated.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return u'⟦' + QString::fromUtf8(source) + u'⟧'; }
};

/// Notes what no other translator knows; it has to be there before them.
class Recorder final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") != 0) // "LTR" is right as it is
            m_unknown << QString::fromLatin1(context) + u": "_s + QString::fromUtf8(source);
        return {};
    }
    const QStringList &unknown() const { return m_unknown; }

private:
    mutable QStringList m_unknown;
};

/// "Undo: %1" as a pattern; one that says nothing by itself ("%1 – %2") matches nothing.
QRegularExpression patternOf(const QString &source)
{
    static const QRegularExpression placeholder(u"%L?[n1-9]"_s);
    static const QRegularExpression letters(u"\\p{L}{3}"_s);
    if (!QString(source).remove(placeholder).contains(letters))
        return QRegularExpression(u"(?!)"_s);
    QStringList parts = source.split(placeholder);
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".*"_s)), QRegularExpression::DotMatchesEverythingOption);
}

/// The English of all that speaks by language (Words) and not by translator.
QList<QRegularExpression> wordsPatterns()
{
    static const QRegularExpression call(u"(?:translate|QT_TRANSLATE_NOOP\\w*|say|plural)\\(\\s*(?:\"\\w+\",\\s*)?\"((?:[^\"\\\\]|\\\\.)+)\""_s);
    QList<QRegularExpression> patterns;
    QDirIterator it(QStringLiteral(PLANNER_SOURCE_DIR) + u"/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.fileName().contains(u"/ui/actions/"_s) || !file.open(QIODevice::ReadOnly)) // commands speak by translator
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        auto found = call.globalMatch(text);
        while (found.hasNext())
            patterns << patternOf(found.next().captured(1));
    }
    return patterns;
}

/// What must not be read in @p language: every source whose translation is another.
QHash<QString, QString> foreignSources(const QString &language)
{
    QHash<QString, QString> sources;
    QFile file(QStringLiteral(PLANNER_SOURCE_DIR) + u"/translations/forum-planner_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return sources;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation") {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!translation.isEmpty() && translation != source)
                sources.insert(source, translation);
        }
    }
    return sources;
}

/// Figures, signs, and days that the locale names.
bool saysNothing(QString text)
{
    static const QRegularExpression letters(u"\\p{L}{3}"_s);
    static const QRegularExpression names = [] {
        QStringList all;
        for (int i = 1; i <= 12; ++i)
            all << QLocale(u"en"_s).monthName(i) << QLocale(u"en"_s).monthName(i, QLocale::ShortFormat);
        for (int i = 1; i <= 7; ++i)
            all << QLocale(u"en"_s).dayName(i) << QLocale(u"en"_s).dayName(i, QLocale::ShortFormat);
        return QRegularExpression(u"\\b(%1)\\b"_s.arg(all.join(u'|')));
    }();
    return !text.remove(names).contains(letters);
}

/// Names that are the same in every language: languages in themselves, zones, paths.
bool isSameEverywhere(const QString &text)
{
    static const QSet<QString> names{u"English"_s, u"Español"_s, u"Français"_s, u"Forum Planner"_s, u"mainWindow"_s};
    static const QRegularExpression zone(u"^[A-Z][\\w+-]+(/[\\w+-]+)+$|^UTC.*$"_s);
    return names.contains(text) || zone.match(text).hasMatch() || text.startsWith(u'/') || text.contains(u".forum"_s);
}

} // namespace

class TstLanguageSwitch : public QObject {
    Q_OBJECT
private:
    static void deliverLanguageChange()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void everyStringIsTranslated()
    {
        Stage stage;
        stage.open(samples::oneSession());
        stage.window.show();
        stage.window.selection().setSession(stage.document().programme().sessions.begin()->first);
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        deliverLanguageChange();
        const QSet<QString> content = contentOf(stage.document().programme());
        const QList<QRegularExpression> words = wordsPatterns();
        QStringList left;
        int read = 0;
        visitEveryWindow(stage, [&](const QWidget &window) {
            for (const VisibleText &visible : visibleTexts(window)) {
                ++read;
                const bool isFine = visible.text.contains(u'⟦') || saysNothing(visible.text) || isSameEverywhere(visible.text) || visible.where.contains(u"recentMenu"_s) || content.contains(visible.text)
                    || std::ranges::any_of(words, [&](const QRegularExpression &pattern) { return pattern.match(visible.text).hasMatch(); })
                    || std::ranges::any_of(content, [&](const QString &held) { return held.size() > 3 && visible.text.contains(held); });
                if (!isFine)
                    left << visible.where + u": "_s + visible.text;
            }
        });
        QCoreApplication::removeTranslator(&brackets);
        left.removeDuplicates();
        QVERIFY(read > 100);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void noStringIsLeftInAnotherLanguage_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const QString &from : {u"en"_s, u"es"_s, u"fr"_s}) {
            for (const QString &to : {u"en"_s, u"es"_s, u"fr"_s}) {
                if (from != to)
                    QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
            }
        }
    }
    void noStringIsLeftInAnotherLanguage()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        Stage stage;
        stage.settings.setLanguage(from);
        const LanguageSwitch languages(stage.settings);
        stage.open(samples::oneSession());
        stage.window.show();
        stage.window.selection().setSession(stage.document().programme().sessions.begin()->first);
        deliverLanguageChange();
        stage.settings.setLanguage(to);
        deliverLanguageChange();
        // English sources must not be read in another language, nor what that other language says in English.
        const QHash<QString, QString> sources = foreignSources(to == "en"_L1 ? from : to);
        const QSet<QString> translations(sources.cbegin(), sources.cend());
        QList<std::pair<QString, QRegularExpression>> forbidden;
        for (auto it = sources.begin(); it != sources.end(); ++it) {
            const QString text = to == "en"_L1 ? it.value() : it.key();
            forbidden.append({text, patternOf(text)});
        }
        const QSet<QString> content = contentOf(stage.document().programme());
        QStringList left;
        int read = 0;
        visitEveryWindow(stage, [&](const QWidget &window) {
            for (const VisibleText &visible : visibleTexts(window)) {
                ++read;
                if (saysNothing(visible.text) || content.contains(visible.text) || isSameEverywhere(visible.text))
                    continue;
                for (const auto &[text, pattern] : forbidden) {
                    const bool isTranslated = to != "en"_L1 && translations.contains(visible.text);
                    if (!isTranslated && pattern.match(visible.text).hasMatch())
                        left << u"%1: %2 (%3)"_s.arg(visible.where, visible.text, text);
                }
            }
        });
        left.removeDuplicates();
        QVERIFY(read > 100);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void nothingIsLostOnTheWay()
    {
        Stage stage;
        const LanguageSwitch languages(stage.settings);
        stage.open(samples::oneSession());
        stage.window.show();
        Forum forum = stage.document().programme().forum;
        forum.edition = u"VI"_s;
        QVERIFY(stage.document().apply({{EditVerb::Modify, {u"forum"_s, u"F"_s, u"edition"_s}}, {stage.document().replace(forum)}}));
        const SessionId session = stage.document().programme().sessions.begin()->first;
        stage.window.selection().setSession(session);
        auto *field = stage.find<QLineEdit>(u"goToField"_s);
        field->setText(u"half ty"_s);
        field->setCursorPosition(4);
        for (const QString &language : {u"es"_s, u"fr"_s, u"en"_s}) {
            QSignalSpy spy(&stage.settings, &Settings::languageChanged);
            stage.find<QWidget>(u"languageSwitch"_s)->findChild<QAbstractButton *>(language)->click();
            deliverLanguageChange();
            QCOMPARE(spy.count(), 1);
            QCOMPARE(stage.settings.language(), language);
            QCOMPARE(QLocale().name().left(2), language);
            QCOMPARE(field->text(), u"half ty"_s);
            QCOMPARE(field->cursorPosition(), 4);
            QCOMPARE(stage.window.selection().session(), session);
            QVERIFY(stage.document().undoLabel());
            QVERIFY(stage.window.commands()[Command::Undo].isEnabled());
        }
        QLocale::setDefault(QLocale::c());
    }

    void qtSpeaksTheLanguageToo()
    {
        Stage stage;
        stage.settings.setLanguage(u"es"_s);
        const LanguageSwitch languages(stage.settings);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancelar"_s);
        stage.settings.setLanguage(u"fr"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
        stage.settings.setLanguage(u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QLocale::setDefault(QLocale::c());
    }

    void qtsDialogsAreTranslatedAsAWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Spanish") << u"es"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    void qtsDialogsAreTranslatedAsAWhole()
    {
        QFETCH(QString, language);
        Stage stage;
        stage.settings.setLanguage(language);
        Recorder recorder;
        QCoreApplication::installTranslator(&recorder);
        const LanguageSwitch languages(stage.settings);
        QPrinter printer(QPrinter::HighResolution);
        QPrintDialog print(&printer);
        print.show();
        QTest::ignoreMessage(QtWarningMsg, "QPageSetupDialog: Cannot be used on non-native printers");
        QPageSetupDialog setup(&printer);
        setup.show();
        QPrintPreviewDialog preview(&printer);
        preview.show();
        QFileDialog files;
        files.setOption(QFileDialog::DontUseNativeDialog);
        files.show();
        QMessageBox question(QMessageBox::Question, {}, {}, QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel | QMessageBox::Save | QMessageBox::Discard);
        question.show();
        bool hasProperties = false;
        QTimer::singleShot(0, [&hasProperties] {
            hasProperties = QApplication::activeModalWidget();
            QApplication::activeModalWidget()->close();
        });
        print.findChild<QAbstractButton *>(u"properties"_s)->click();
        QVERIFY(hasProperties);
        QCoreApplication::removeTranslator(&recorder);
        QVERIFY2(recorder.unknown().isEmpty(), qPrintable(recorder.unknown().join(u'\n')));
        QLocale::setDefault(QLocale::c());
    }

    void theEnterKeyHasOneName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"en"_s << u"Enter"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Intro"_s;
        QTest::newRow("French") << u"fr"_s << u"Entrée"_s;
    }
    void theEnterKeyHasOneName()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        Stage stage;
        stage.settings.setLanguage(language);
        const LanguageSwitch languages(stage.settings);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
            QCOMPARE(QKeySequence(key).toString(QKeySequence::NativeText), name);
        QCOMPARE(QKeySequence(Qt::Key_Return).toString(QKeySequence::PortableText), u"Return"_s);
        QLocale::setDefault(QLocale::c());
    }
};

PLANNER_TEST(TstLanguageSwitch)
#include "tst_languageswitch.moc"
