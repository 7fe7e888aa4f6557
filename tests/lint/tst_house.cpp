// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/housechecks.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

using Check = QStringList (*)(const QString &, const QString &);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All C++ files of the project, from its root.
QStringList sources()
{
    QStringList paths;
    const QString root = QStringLiteral(PLANNER_SOURCE_DIR) + u'/';
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << it.next().mid(root.size());
    }
    paths.sort();
    return paths;
}

/// What a check says of the whole project.
QStringList complaints(Check check)
{
    QStringList all;
    for (const QString &path : sources())
        all << check(path, QString::fromUtf8(contentOf(QStringLiteral(PLANNER_SOURCE_DIR) + u'/' + path)));
    return all;
}

} // namespace

class TstHouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProjectKeepsItsHouse_data()
    {
        QTest::addColumn<Check>("check");
        QTest::newRow("arrows") << &lint::forbiddenIncludes;
        QTest::newRow("sql") << &lint::strayedSql;
        QTest::newRow("no sentences in core") << &lint::sentencesInCore;
        QTest::newRow("files") << &lint::unhousedFile;
        QTest::newRow("docstrings") << &lint::missingDocs;
        QTest::newRow("tests") << &lint::weakTests;
    }
    void theProjectKeepsItsHouse()
    {
        QFETCH(Check, check);
        QVERIFY(sources().size() > 50);
        const QStringList found = complaints(check);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void translationsAreWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void translationsAreWhole()
    {
        QFETCH(QString, language);
        const QString path = u"translations/forum-planner_%1.ts"_s.arg(language);
        const QByteArray xml = contentOf(QStringLiteral(PLANNER_SOURCE_DIR) + u'/' + path);
        QVERIFY(!xml.isEmpty());
        const QStringList found = lint::brokenTranslations(path, xml);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aBadFileIsFound_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, Check check, const QString &path, const QString &text, int count) { QTest::newRow(name) << check << path << text << count; };
        row("domain to storage", lint::forbiddenIncludes, u"core/domain/x.cpp"_s, u"#include \"core/storage/programmestore.h\"\n"_s, 1);
        row("document to sqlite", lint::forbiddenIncludes, u"core/document/x.cpp"_s, u"#include \"core/storage/sqlite/sqlitestore.h\"\n"_s, 1);
        row("document to the store's header", lint::forbiddenIncludes, u"core/document/x.cpp"_s, u"#include \"core/storage/programmestore.h\"\n"_s, 0);
        row("io to document", lint::forbiddenIncludes, u"core/io/sheet/x.cpp"_s, u"#include \"core/document/document.h\"\n"_s, 1);
        row("base to domain", lint::forbiddenIncludes, u"core/base/x.h"_s, u"  #  include \"core/domain/session.h\"\n"_s, 1);
        row("core to ui", lint::forbiddenIncludes, u"core/rules/x.h"_s, u"#include \"ui/text/words.h\"\n"_s, 1);
        row("view to view", lint::forbiddenIncludes, u"ui/calendar/x.cpp"_s, u"#include \"ui/outline/outlineview.h\"\n"_s, 1);
        row("ui to app", lint::forbiddenIncludes, u"ui/shell/x.cpp"_s, u"#include \"app/author.h\"\n"_s, 1);
        row("widgets in core", lint::forbiddenIncludes, u"core/base/x.h"_s, u"#include <QtWidgets/QWidget>\n#include <QUndoStack>\n#include <QtGui/QColor>\n"_s, 3);
        row("widgets in print", lint::forbiddenIncludes, u"ui/print/x.h"_s, u"#include <QtWidgets/QWidget>\n#include <QtGui/QPainter>\n"_s, 1);
        row("gui in words", lint::forbiddenIncludes, u"ui/text/x.h"_s, u"#include <QtGui/QFont>\n"_s, 1);
        row("sql in domain", lint::strayedSql, u"core/domain/x.cpp"_s, u"run(\"select x from y\");\nQSqlQuery q;\n"_s, 2);
        row("sqlite's header", lint::strayedSql, u"ui/shell/x.cpp"_s, u"#include <sqlite3.h>\n#include <sqlite3ext.h>\n"_s, 2);
        row("sqlite's functions", lint::strayedSql, u"app/x.cpp"_s, u"sqlite3_open(path, &db);\nint sqlite3 = 1; my_sqlite3_x();\n"_s, 1);
        row("sql in a comment", lint::strayedSql, u"core/domain/x.cpp"_s, u"// \"select x from y\"\n/* \"DELETE FROM y\" */\n"_s, 0);
        row("sql in storage", lint::strayedSql, u"core/storage/x.cpp"_s, u"run(\"SELECT x FROM y\");\n"_s, 0);
        row("tr in core", lint::sentencesInCore, u"core/domain/x.cpp"_s, u"return tr(\"No\");\nQObject::tr(\"x\");\nstr(1); a.tr(2);\n"_s, 2);
        row("no licence", lint::unhousedFile, u"core/x.h"_s, u"#pragma once\n"_s, 1);
        row("too long", lint::unhousedFile, u"core/x.cpp"_s, u"// SPDX-FileCopyrightText: The Forum Planner authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s + QString(600, u'\n'), 1);
        row("no docstring", lint::missingDocs, u"core/x.h"_s, u"/// Yes.\nclass A {\n};\n\nstruct B {\n};\nclass C;\n"_s, 1);
        row("sleeping", lint::weakTests, u"tests/x.cpp"_s, u"QTest::qWait(5);\n"_s, 1);
        row("empty test", lint::weakTests, u"tests/x.cpp"_s, u"private Q_SLOTS:\n    void a()\n    {\n        run();\n    }\n    void b()\n    {\n        QVERIFY(1);\n    }\n"_s, 1);
    }
    void aBadFileIsFound()
    {
        QFETCH(Check, check);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, count);
        const QStringList found = check(path, text);
        QVERIFY2(found.size() == count, qPrintable(found.join(u'\n')));
    }

    void aBadTranslationIsFound_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("count");
        QTest::newRow("good") << QByteArray("<message><source>&amp;Open %1</source><translation>&amp;Abrir %1</translation></message>") << 0;
        QTest::newRow("unfinished") << QByteArray("<message><source>Open</source><translation type=\"unfinished\"></translation></message>") << 1;
        QTest::newRow("vanished") << QByteArray("<message><source>Open</source><translation type=\"vanished\">Abrir</translation></message>") << 1;
        QTest::newRow("empty") << QByteArray("<message><source>Open</source><translation></translation></message>") << 1;
        QTest::newRow("lost placeholder") << QByteArray("<message><source>Open %1</source><translation>Abrir</translation></message>") << 1;
        QTest::newRow("lost accelerator") << QByteArray("<message><source>&amp;Open</source><translation>Abrir</translation></message>") << 1;
        QTest::newRow("plural") << QByteArray("<message numerus=\"yes\"><source>%n line(s)</source><translation><numerusform>una línea</numerusform><numerusform>%n líneas</numerusform></translation></message>") << 0;
        QTest::newRow("plural with a hole") << QByteArray("<message numerus=\"yes\"><source>%n line(s)</source><translation><numerusform></numerusform><numerusform>%n</numerusform></translation></message>") << 1;
        QTest::newRow("no xml") << QByteArray("<message>") << 1;
    }
    void aBadTranslationIsFound()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, count);
        const QStringList found = lint::brokenTranslations(u"x.ts"_s, "<TS><context>" + message + "</context></TS>");
        QVERIFY2(found.size() == count, qPrintable(found.join(u'\n')));
    }
};

PLANNER_TEST(TstHouse)
#include "tst_house.moc"
