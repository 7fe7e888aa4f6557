// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

const QStringList kCommands{u"new"_s, u"sample"_s, u"info"_s, u"list"_s, u"import"_s, u"export"_s, u"check"_s};

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QJsonDocument jsonOf(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out.toUtf8());
}

QProcessEnvironment speaking(const QString &locale)
{
    QProcessEnvironment environment = fixedEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANGUAGE"_s, locale.left(2));
    return environment;
}

} // namespace

class TstCommandLine : public QObject {
    Q_OBJECT

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QStringList filesThere() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString fresh(const QString &name)
    {
        const QString path = at(name);
        const Ran ran = runProgram({u"new"_s, path, u"--name"_s, u"Foro"_s, u"--zone"_s, u"America/Argentina/Cordoba"_s, u"--from"_s, u"2021-05-26"_s, u"--to"_s,
            u"2021-06-01"_s, u"--also-zone"_s, u"Europe/Madrid"_s, u"--also-zone"_s, u"Asia/Kolkata"_s, u"--no-weekends"_s});
        return ran.exitCode == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
    QString m_sample;

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = at(u"sample.forum"_s);
        const Ran ran = runProgram({u"sample"_s, m_sample});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out, u"Made %1.\n"_s.arg(m_sample));
        QCOMPARE(ran.err, QString());
        QCOMPARE(filesThere(), QStringList{u"sample.forum"_s}); // no journal is left beside it
    }

    void withoutACommandItSaysWhichThereAre_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{u"frobnicate"_s};
        QTest::newRow("an option first") << QStringList{u"--json"_s, u"info"_s, m_sample};
        QTest::newRow("other case") << QStringList{u"Info"_s, m_sample};
    }

    void withoutACommandItSaysWhichThereAre()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = runProgram(arguments);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.out, QString());
        for (const QString &name : kCommands)
            QVERIFY2(ran.err.contains(u"\n  %1 "_s.arg(name)), qPrintable(name));
    }

    void saysItsVersionAndCommandsOnStandardOutput()
    {
        const Ran version = runProgram({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, u"forum-planner-cli %1\n"_s.arg(QLatin1String(PLANNER_VERSION)));
        for (const QString &way : {u"--help"_s, u"-h"_s, u"help"_s}) {
            const Ran help = runProgram({way});
            QCOMPARE(help.exitCode, 0);
            QCOMPARE(help.err, QString());
            for (const QString &name : kCommands)
                QVERIFY(help.out.contains(u"\n  %1 "_s.arg(name)));
        }
    }

    void helpsWithEachCommand_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("new") << u"new"_s << QStringList{u"name"_s, u"zone"_s, u"from"_s, u"to"_s, u"also-zone"_s, u"no-weekends"_s};
        QTest::newRow("sample") << u"sample"_s << QStringList();
        QTest::newRow("info") << u"info"_s << QStringList{u"json"_s, u"lang"_s};
        QTest::newRow("list") << u"list"_s << QStringList{u"json"_s, u"lang"_s};
        QTest::newRow("import") << u"import"_s << QStringList{u"format"_s, u"dry-run"_s, u"json"_s};
        QTest::newRow("export") << u"export"_s
                                << QStringList{u"to"_s, u"format"_s, u"design"_s, u"lang"_s, u"zone"_s, u"day"_s, u"line"_s, u"session"_s, u"paper"_s};
        QTest::newRow("check") << u"check"_s << QStringList{u"json"_s, u"lang"_s};
    }

    /// The whole list of options, in each language, and each with its words; no English left elsewhere.
    void helpsWithEachCommand()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, options);
        static const QRegularExpression row(u"^  (?:-h, )?--([a-z-]+)(?: <[A-Z0-9]+>)? +(\\S.*)$"_s, QRegularExpression::MultilineOption);
        QStringList summaries;
        for (const QString &locale : {u"C.UTF-8"_s, u"es_ES.UTF-8"_s, u"fr_FR.UTF-8"_s}) {
            const Ran ran = runProgram({command, u"--help"_s}, speaking(locale));
            QCOMPARE(ran.exitCode, 0);
            QCOMPARE(ran.err, QString());
            const QStringList lines = ran.out.split(u'\n');
            QVERIFY2(lines[0].contains(u" forum-planner-cli %1 FILE"_s.arg(command)), qPrintable(lines[0]));
            QStringList found;
            for (auto it = row.globalMatch(ran.out); it.hasNext();)
                found << it.next().captured(1);
            QCOMPARE(found, QStringList{u"help"_s} + options);
            summaries << lines[0].section(u' ', 0, 0) + lines[2] + lines.filter(u"--help"_s).last();
        }
        QCOMPARE(QSet<QString>(summaries.begin(), summaries.end()).size(), 3);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString file = m_sample;
        const QStringList made{u"new"_s, at(u"never.forum"_s)};
        const QStringList whole{u"--name"_s, u"N"_s, u"--zone"_s, u"Europe/Madrid"_s, u"--from"_s, u"2021-05-26"_s, u"--to"_s, u"2021-06-01"_s};
        const auto with = [&](int index, const QString &value) {
            QStringList changed = whole;
            changed[index] = value;
            return made + changed;
        };
        QTest::newRow("unknown option") << QStringList{u"info"_s, file, u"--frob"_s} << u"frob"_s;
        QTest::newRow("another command's option") << QStringList{u"check"_s, file, u"--dry-run"_s} << u"dry-run"_s;
        QTest::newRow("option without its value") << QStringList{u"list"_s, file, u"sessions"_s, u"--lang"_s} << u"lang"_s;
        for (const QString &command : kCommands)
            QTest::addRow("%s without a file", qPrintable(command)) << QStringList{command} << (command == u"export" ? u"missing"_s : u"Something is missing."_s);
        QTest::newRow("two files") << QStringList{u"info"_s, file, file} << u"too many"_s;
        QTest::newRow("list without what") << QStringList{u"list"_s, file} << u"missing"_s;
        QTest::newRow("list of what there is not") << QStringList{u"list"_s, file, u"zebras"_s} << u"“zebras”"_s;
        QTest::newRow("import without a source") << QStringList{u"import"_s, file} << u"missing"_s;
        QTest::newRow("import of no format") << QStringList{u"import"_s, file, file, u"--format"_s, u"abacus"_s} << u"“abacus”"_s;
        QTest::newRow("export to nowhere") << QStringList{u"export"_s, file} << u"--to"_s;
        QTest::newRow("export without an ending") << QStringList{u"export"_s, file, u"--to"_s, at(u"out"_s)} << u"--format"_s;
        QTest::newRow("export of no format") << QStringList{u"export"_s, file, u"--to"_s, at(u"out.xml"_s)} << u"“xml”"_s;
        QTest::newRow("export of no design") << QStringList{u"export"_s, file, u"--to"_s, at(u"o.pdf"_s), u"--design"_s, u"baroque"_s} << u"“baroque”"_s;
        QTest::newRow("export on no paper") << QStringList{u"export"_s, file, u"--to"_s, at(u"o.pdf"_s), u"--paper"_s, u"A3"_s} << u"“A3”"_s;
        QTest::newRow("export of no day") << QStringList{u"export"_s, file, u"--to"_s, at(u"o.pdf"_s), u"--day"_s, u"31/05/2021"_s} << u"“31/05/2021”"_s;
        QTest::newRow("export in no zone") << QStringList{u"export"_s, file, u"--to"_s, at(u"o.pdf"_s), u"--zone"_s, u"Mars"_s} << u"“Mars”"_s;
        QTest::newRow("a sheet of which session") << QStringList{u"export"_s, file, u"--to"_s, at(u"o.txt"_s)} << u"--session"_s;
        QTest::newRow("export over the programme") << QStringList{u"export"_s, file, u"--to"_s, at(u"./sample.forum"_s), u"--format"_s, u"pdf"_s} << u"sample.forum"_s;
        for (const QString &option : {u"day"_s, u"line"_s, u"session"_s, u"lang"_s, u"zone"_s})
            QTest::addRow("export of an empty %s", qPrintable(option)) << QStringList{u"export"_s, file, u"--to"_s, at(u"o.pdf"_s), u"--"_s + option, QString()} << u"The option --%1 is empty."_s.arg(option);
        QTest::newRow("no such command") << QStringList{u"bogus"_s, file} << u"There is no command “bogus”."_s;
        QTest::newRow("export of a format, with those there are") << QStringList{u"export"_s, file, u"--to"_s, at(u"o.docx"_s)} << u"choose pdf, sheet."_s;
        QTest::newRow("new for millennia") << with(7, u"9021-06-01"_s) << u"cannot go from 2021-05-26 to 9021-06-01"_s;
        QTest::newRow("new without a name") << made + whole.mid(2) << u"--name"_s;
        QTest::newRow("new without a day") << made + whole.first(6) << u"--to"_s;
        QTest::newRow("new with a blank name") << with(1, u"  "_s) << u"missing"_s;
        QTest::newRow("new with a long name") << with(1, QString(501, u'x')) << u"501"_s;
        QTest::newRow("new in no zone") << with(3, u"Atlantis/Harbour"_s) << u"“Atlantis/Harbour”"_s;
        QTest::newRow("new also in no zone") << made + whole + QStringList{u"--also-zone"_s, u"Mars"_s} << u"“Mars”"_s;
        QTest::newRow("new on no day") << with(5, u"2021-02-30"_s) << u"“2021-02-30”"_s;
        QTest::newRow("new on half a day") << with(5, u"2021-5-26"_s) << u"“2021-5-26”"_s;
        QTest::newRow("new backwards") << with(7, u"2021-05-25"_s) << u"2021-05-25"_s;
        QTest::newRow("new for years") << with(7, u"2031-05-25"_s) << u"2031-05-25"_s;
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const QStringList before = filesThere();
        const QByteArray bytes = bytesOf(m_sample);
        const Ran ran = runProgram(arguments);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.out, QString());
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
        QCOMPARE(filesThere(), before);
        QCOMPARE(bytesOf(m_sample), bytes);
    }

    void refusesWhatTheProgrammeHasNot_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QStringList exporting{u"export"_s, m_sample, u"--to"_s, at(u"o.pdf"_s)};
        QTest::newRow("language of a list") << QStringList{u"list"_s, m_sample, u"lines"_s, u"--lang"_s, u"de"_s} << u"“de” is not one of the forum's languages: en, es, fr."_s;
        QTest::newRow("language of pages") << exporting + QStringList{u"--lang"_s, u"de"_s} << u"“de”"_s;
        QTest::newRow("line") << exporting + QStringList{u"--line"_s, u"77"_s} << u"There is no thematic line 77."_s;
        QTest::newRow("session") << exporting + QStringList{u"--session"_s, u"9.9.9"_s} << u"There is no session 9.9.9."_s;
        QTest::newRow("day") << exporting + QStringList{u"--day"_s, u"2021-07-01"_s} << u"01/07/2021 is not a day of the forum."_s;
        QTest::newRow("day of sheets") << exporting + QStringList{u"--design"_s, u"sheet"_s, u"--day"_s, u"2021-05-29"_s} << u"There is no session that fits --day 2021-05-29."_s;
        QTest::newRow("day of a line of sheets") << exporting + QStringList{u"--design"_s, u"sheet"_s, u"--day"_s, u"2021-05-29"_s, u"--line"_s, u"1"_s}
                                                 << u"There is no session that fits --day 2021-05-29 --line 1."_s;
        QTest::newRow("session on another day") << exporting + QStringList{u"--session"_s, u"1.3.2"_s, u"--day"_s, u"2021-05-29"_s}
                                                << u"There is no session that fits --session 1.3.2 --day 2021-05-29."_s;
        QTest::newRow("day of a sheet as text") << QStringList{u"export"_s, m_sample, u"--to"_s, at(u"o.txt"_s), u"--day"_s, u"2021-05-29"_s} << u"There is no session that fits --day 2021-05-29."_s;
        QTest::newRow("folder") << QStringList{u"export"_s, m_sample, u"--to"_s, at(u"nowhere/o.pdf"_s)} << at(u"nowhere/o.pdf"_s);
        QTest::newRow("file") << QStringList{u"info"_s, at(u"lost.forum"_s)} << u"lost.forum: there is no such file."_s;
        QTest::newRow("source") << QStringList{u"import"_s, m_sample, at(u"lost.txt"_s)} << u"lost.txt: there is no such file."_s;
    }

    void refusesWhatTheProgrammeHasNot()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const QStringList before = filesThere();
        const Ran ran = runProgram(arguments);
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.out, QString());
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QCOMPARE(filesThere(), before);
    }

    void neverMakesAFileOverAnother()
    {
        const QString path = at(u"kept.forum"_s);
        writeBytes(path, "my shopping list\n");
        for (const QStringList &arguments : {QStringList{u"sample"_s, path},
                 QStringList{u"new"_s, path, u"--name"_s, u"N"_s, u"--zone"_s, u"UTC"_s, u"--from"_s, u"2021-05-26"_s, u"--to"_s, u"2021-05-26"_s}}) {
            const Ran ran = runProgram(arguments);
            QCOMPARE(ran.exitCode, 1);
            QCOMPARE(ran.out, QString());
            QCOMPARE(ran.err, path + u": the file exists already. Choose another name.\n"_s);
            QCOMPARE(bytesOf(path), QByteArray("my shopping list\n"));
        }
        QVERIFY(QFile::remove(path));
    }

    void neverExportsOverAProgramme()
    {
        for (const QString &name : {u"other.forum"_s, u"other.pdf"_s}) { // by its name, and by what is in it
            const QString path = at(name);
            QVERIFY(QFile::copy(m_sample, path));
            const QByteArray before = bytesOf(path);
            const Ran ran = runProgram({u"export"_s, m_sample, u"--to"_s, path, u"--format"_s, u"pdf"_s});
            QCOMPARE(ran.exitCode, 1);
            QCOMPARE(ran.err, path + u": this is a programme of Forum Planner. Choose another name for what is to be written.\n"_s);
            QCOMPARE(bytesOf(path), before);
            QVERIFY(QFile::remove(path));
        }
    }

    /// Whatever a command says, it does not pass for said when nobody could read it.
    void outputThatCannotBeWrittenIsAnError_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("list") << u"list '%1' sessions --json"_s;
        QTest::newRow("info") << u"info '%1'"_s;
        QTest::newRow("check") << u"check '%1' --json"_s;
        QTest::newRow("help") << u"--help"_s;
    }
    void outputThatCannotBeWrittenIsAnError()
    {
        QFETCH(QString, command);
        const Ran ran = runTool(u"sh"_s, {u"-c"_s, u"'%1' %2 > /dev/full"_s.arg(QStringLiteral(PLANNER_CLI), command.contains(u'%') ? command.arg(m_sample) : command)});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.err, u"What there is to say could not all be written to standard output.\n"_s);
    }

    void keepsAnEarlierExportWhenANewOneIsRefused()
    {
        const QString path = at(u"agenda.pdf"_s);
        QCOMPARE(runProgram({u"export"_s, m_sample, u"--to"_s, path, u"--day"_s, u"2021-05-26"_s}).exitCode, 0);
        const QByteArray first = bytesOf(path);
        QVERIFY(first.startsWith("%PDF-"));
        QCOMPARE(runProgram({u"export"_s, m_sample, u"--to"_s, path, u"--line"_s, u"77"_s}).exitCode, 1);
        QCOMPARE(bytesOf(path), first);
        QCOMPARE(runProgram({u"export"_s, m_sample, u"--to"_s, path, u"--day"_s, u"2021-05-27"_s}).exitCode, 0);
        QVERIFY(bytesOf(path).startsWith("%PDF-") && bytesOf(path) != first);
        QVERIFY(QFile::remove(path));
    }

    /// An agenda can say that there is nothing; a sheet is somebody's.
    void aProgrammeWithoutSessionsHasAnAgendaAndNoSheet()
    {
        const QString path = fresh(u"bare.forum"_s);
        const Ran refused = runProgram({u"export"_s, path, u"--to"_s, at(u"bare.pdf"_s), u"--design"_s, u"sheet"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.err, u"The programme has no session yet.\n"_s);
        QVERIFY(!QFile::exists(at(u"bare.pdf"_s)));
        for (const QStringList &day : {QStringList{}, QStringList{u"--day"_s, u"2021-05-27"_s}})
            QCOMPARE(runProgram(QStringList{u"export"_s, path, u"--to"_s, at(u"bare.pdf"_s)} + day).exitCode, 0);
        QVERIFY(bytesOf(at(u"bare.pdf"_s)).startsWith("%PDF-"));
    }

    void saysWhatANewProgrammeHolds()
    {
        const QString path = fresh(u"info.forum"_s);
        const Ran ran = runProgram({u"info"_s, path, u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.err, QString());
        const QJsonObject expected{{u"name"_s, QJsonObject{{u"en"_s, u"Foro"_s}}}, {u"edition"_s, QString()}, {u"place"_s, QJsonObject()},
            {u"zone"_s, u"America/Argentina/Cordoba"_s}, {u"otherZones"_s, QJsonArray{u"Europe/Madrid"_s, u"Asia/Kolkata"_s}},
            {u"days"_s, QJsonArray{u"2021-05-26"_s, u"2021-05-27"_s, u"2021-05-28"_s, u"2021-05-31"_s, u"2021-06-01"_s}},
            {u"languages"_s, QJsonArray{u"en"_s, u"es"_s, u"fr"_s}}, {u"lines"_s, 0}, {u"subThemes"_s, 0}, {u"sessions"_s, 0}, {u"scheduled"_s, 0},
            {u"people"_s, 0}, {u"organisations"_s, 0}, {u"venues"_s, 0}};
        QCOMPARE(jsonOf(ran).object(), expected);
        const Ran spanish = runProgram({u"info"_s, path}, speaking(u"es_ES.UTF-8"_s));
        QVERIFY(spanish.out.contains(QRegularExpression(u"^Otros husos horarios  Europe/Madrid, Asia/Kolkata$"_s, QRegularExpression::MultilineOption)));
        QVERIFY(spanish.out.contains(u"26 de mayo – 1 de junio de 2021"_s));
        QVERIFY(QFile::remove(path));
    }

    /// Text and JSON name the same sessions, in the order of their codes, each time with its zone.
    void listsSessionsAlikeInTextAndJson()
    {
        const Ran json = runProgram({u"list"_s, m_sample, u"sessions"_s, u"--json"_s});
        const Ran text = runProgram({u"list"_s, m_sample, u"sessions"_s, u"--lang=es"_s});
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(text.exitCode, 0);
        const QJsonArray sessions = jsonOf(json).array();
        const QStringList rows = text.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), sessions.size());
        QVERIFY(sessions.size() >= 40);
        int scheduled = 0;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject session = sessions[i].toObject();
            QVERIFY2(rows[i].startsWith(session[u"code"].toString() + u' '), qPrintable(rows[i]));
            const QJsonObject title = session[u"title"].toObject();
            QVERIFY2(rows[i].endsWith(title.contains(u"es"_s) ? title[u"es"].toString() : title[u"en"].toString()), qPrintable(rows[i]));
            if (session[u"start"].isNull()) {
                QVERIFY2(rows[i].contains(u"sin programar"_s), qPrintable(rows[i]));
                continue;
            }
            ++scheduled;
            const QDateTime local = QDateTime::fromString(session[u"localStart"].toString(), Qt::ISODate);
            const QDateTime start = QDateTime::fromString(session[u"start"].toString(), Qt::ISODate);
            const QDateTime end = QDateTime::fromString(session[u"end"].toString(), Qt::ISODate);
            QCOMPARE(start.time(), local.time().addSecs(3 * 3600)); // Córdoba is three hours behind all year
            QCOMPARE(start.secsTo(end), session[u"minutes"].toInt() * 60);
            QVERIFY2(rows[i].contains(local.toString(u"dd/MM/yyyy HH:mm"_s) + u'–' + end.addSecs(-3 * 3600).toString(u"HH:mm"_s) + u" UTC−3"_s), qPrintable(rows[i]));
        }
        QVERIFY(scheduled >= 30 && scheduled < sessions.size());
        QVERIFY(rows.indexOf(QRegularExpression(u"^1\\.3\\.2 .*"_s)) < rows.indexOf(QRegularExpression(u"^2\\..*"_s)));
    }

    void listsLinesPeopleAndVenues_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("lines") << u"lines"_s;
        QTest::newRow("people") << u"people"_s;
        QTest::newRow("venues") << u"venues"_s;
    }

    void listsLinesPeopleAndVenues()
    {
        QFETCH(QString, what);
        const QJsonArray list = jsonOf(runProgram({u"list"_s, m_sample, what, u"--json"_s})).array();
        const Ran text = runProgram({u"list"_s, m_sample, what, u"--lang"_s, u"fr"_s});
        QCOMPARE(text.exitCode, 0);
        QCOMPARE(text.err, QString());
        QVERIFY(!list.isEmpty());
        qsizetype rows = list.size();
        for (const QJsonValue &entry : list) {
            const QJsonValue name = entry[what == u"lines" ? u"title"_s : u"name"_s];
            QVERIFY2(text.out.contains(name.isObject() ? name[u"fr"_s].toString() : name.toString()), qPrintable(QString::fromUtf8(QJsonDocument(entry.toObject()).toJson())));
            rows += entry[u"subThemes"_s].toArray().size();
        }
        QCOMPARE(text.out.count(u'\n'), rows);
        // What staff know of people to reach them is in no list.
        if (what == u"people") {
            const QString all = text.out + QString::fromUtf8(QJsonDocument(list).toJson());
            QVERIFY(!all.contains(u'@') && !all.contains(u"phone"_s) && !all.contains(u"email"_s));
        }
    }

    void checkReturnsOneOnlyForErrors()
    {
        const Ran sample = runProgram({u"check"_s, m_sample, u"--json"_s});
        QCOMPARE(sample.exitCode, 1);
        QCOMPARE(sample.err, QString());
        QMap<QString, int> counts;
        for (const QJsonValue &finding : jsonOf(sample).array()) {
            ++counts[finding[u"severity"_s].toString()];
            QVERIFY(!finding[u"rule"_s].toString().isEmpty() && !finding[u"key"_s].toString().isEmpty() && !finding[u"text"_s].toString().isEmpty());
        }
        QVERIFY(counts.value(u"error"_s) > 0);
        const Ran french = runProgram({u"check"_s, m_sample, u"--lang"_s, u"fr"_s});
        QCOMPARE(french.exitCode, 1);
        QCOMPARE(french.out.count(QRegularExpression(u"^erreur "_s, QRegularExpression::MultilineOption)), counts.value(u"error"_s));
        QCOMPARE(french.out.count(u'\n'), jsonOf(sample).array().size());

        const QString path = fresh(u"clean.forum"_s);
        const Ran clean = runProgram({u"check"_s, path});
        QCOMPARE(clean.exitCode, 0);
        QCOMPARE(clean.out, u"Nothing is wrong.\n"_s);
        QVERIFY(QFile::remove(path));
    }

    /// A dry run says what the real one then does, and writes nothing; several sources are one edit.
    void importsAllOrNothingAndFirstDry()
    {
        const QString path = fresh(u"import.forum"_s);
        writeBytes(at(u"a.txt"_s), "Title of the session 1.1.1: Bakers at dawn\nDate: 27/05/2021\nTime: 09:00 - 10:00 (UTC-3)\n");
        writeBytes(at(u"b.txt"_s), "Title of the session 1.1.2: Millers at noon\nDate: 28/05/2021\nTime: 12:00 - 13:30 (UTC-3)\n");
        writeBytes(at(u"bad.txt"_s), "Title of the session 1.1.3: Nobody\nDate: 31/02/2021\n");
        const QByteArray before = bytesOf(path);
        const Ran dry = runProgram({u"import"_s, path, at(u"a.txt"_s), at(u"b.txt"_s), u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(bytesOf(path), before);
        const Ran refused = runProgram({u"import"_s, path, at(u"a.txt"_s), at(u"bad.txt"_s)});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.err, at(u"bad.txt"_s) + u", line 2: “31/02/2021” is not a date of the calendar. Write it as in 31/05/2021.\n"_s);
        QCOMPARE(bytesOf(path), before);
        const Ran real = runProgram({u"import"_s, path, at(u"a.txt"_s), at(u"b.txt"_s), u"--json"_s});
        QCOMPARE(real.exitCode, 0);
        QJsonObject planned = jsonOf(dry).object();
        QCOMPARE(planned[u"done"], QJsonValue(false));
        QCOMPARE(planned[u"changes"], QJsonValue(4)); // a line, a sub-theme, two sessions
        planned[u"done"] = true;
        QCOMPARE(jsonOf(real).object(), planned);
        QCOMPARE(jsonOf(runProgram({u"list"_s, path, u"sessions"_s, u"--json"_s})).array().size(), 2);
        for (const QString &name : {path, at(u"a.txt"_s), at(u"b.txt"_s), at(u"bad.txt"_s)})
            QVERIFY(QFile::remove(name));
    }

    void speaksTheLanguageOfTheDesktop()
    {
        const QString lost = at(u"lost.forum"_s);
        QCOMPARE(runProgram({u"info"_s, lost}, speaking(u"es_AR.UTF-8"_s)).err, lost + u": el archivo no existe.\n"_s);
        QCOMPARE(runProgram({u"info"_s, lost}, speaking(u"fr_CA.UTF-8"_s)).err, lost + u"\u00a0: ce fichier n’existe pas.\n"_s);
        QCOMPARE(runProgram({u"info"_s, lost}, speaking(u"de_DE.UTF-8"_s)).err, lost + u": there is no such file.\n"_s);
        QCOMPARE(runProgram({u"info"_s, lost, u"--lang"_s, u"es"_s}, speaking(u"fr_FR.UTF-8"_s)).err, lost + u": el archivo no existe.\n"_s);
        QCOMPARE(runProgram({u"info"_s, lost, u"--frob"_s}, speaking(u"fr_FR.UTF-8"_s)).err.section(u'\n', 0, 0), u"Option inconnue \"frob\"."_s);
    }

    void takesNamesOfAnyLetters()
    {
        const QString path = fresh(u"Foro de Córdoba – 日本 & 'x'.forum"_s);
        QVERIFY(!path.isEmpty());
        const Ran ran = runProgram({u"export"_s, path, u"--to"_s, at(u"Año.pdf"_s)});
        QCOMPARE(ran.out, u"Wrote %1.\n"_s.arg(at(u"Año.pdf"_s)));
        QCOMPARE(ran.err, QString());
        QVERIFY(QFile::remove(path) && QFile::remove(at(u"Año.pdf"_s)));
    }
};

PLANNER_TEST(TstCommandLine)
#include "tst_commandline.moc"
