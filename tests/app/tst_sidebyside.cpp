// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testregistry.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// A shell that calls the program many times, while this process does something else.
class Loop {
public:
    Loop(const QString &script, const QStringList &arguments)
    {
        m_shell.setProcessEnvironment(fixedEnvironment());
        m_shell.start(u"sh"_s, QStringList{u"-ec"_s, script, u"sh"_s, QStringLiteral(PLANNER_CLI)} + arguments);
        m_shell.waitForStarted();
    }
    bool isRunning() { return !m_shell.waitForFinished(0) && m_shell.state() == QProcess::Running; }
    QByteArray saidWrong() { return m_shell.exitCode() == 0 && m_shell.exitStatus() == QProcess::NormalExit ? QByteArray() : m_shell.readAllStandardError() + m_shell.readAllStandardOutput(); }
    ~Loop() { m_shell.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Loop)

private:
    QProcess m_shell;
};

} // namespace

/// Programs that work on one file at the same time.
class TstSideBySide : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString at(const QString &name) const { return m_dir.filePath(name); }
    /// A sheet of the same session, at a time of its own.
    QString sheet(const QString &time) const
    {
        const QString path = at(time + u".txt"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("Title: Markets\nSub-theme: 1.3\nDate: 31/05/2021\nTime: " + time.toUtf8() + "\n");
        return path;
    }

private Q_SLOTS:
    /// Whoever reads while another writes, opens and closes never hears that the file is damaged.
    void readersSeeAWholeFileWhileOthersWrite()
    {
        const QString file = at(u"f.forum"_s);
        QCOMPARE(runProgram({u"sample"_s, file}).exitCode, 0);
        Loop writer(u"for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do \"$1\" import \"$2\" \"$3\"; \"$1\" import \"$2\" \"$4\"; done"_s,
            {file, sheet(u"08:00-09:30"_s), sheet(u"10:00-11:00"_s)});
        int readings = 0;
        while (writer.isRunning()) {
            const Ran ran = runProgram({u"list"_s, file, u"sessions"_s});
            QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
            const Ran checked = runProgram({u"info"_s, file});
            QVERIFY2(checked.exitCode == 0, qPrintable(checked.err));
            readings += 2;
        }
        QCOMPARE(writer.saidWrong(), QByteArray());
        QVERIFY(readings > 10);
        const Ran again = runProgram({u"import"_s, file, at(u"08:00-09:30.txt"_s)});
        QVERIFY2(again.out.contains(u"1 record written"_s), qPrintable(again.out)); // so each of them has written
    }
};

PLANNER_TEST(TstSideBySide)
#include "tst_sidebyside.moc"
