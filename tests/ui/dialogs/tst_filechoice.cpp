// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/dialogs/filechoice.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <sys/inotify.h>
#include <unistd.h>

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// Who has opened a file, as the system tells it.
class Watch {
public:
    explicit Watch(const QString &path) : m_queue(inotify_init1(IN_NONBLOCK)) { inotify_add_watch(m_queue, QFile::encodeName(path).constData(), IN_OPEN); }
    ~Watch() { close(m_queue); }
    Q_DISABLE_COPY_MOVE(Watch)
    bool wasOpened() const
    {
        alignas(inotify_event) char buffer[4096];
        return read(m_queue, buffer, sizeof buffer) > 0;
    }

private:
    int m_queue;
};

} // namespace

class TstFileChoice : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString put(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("SQLite format 3\0 and so on") < 0)
            qFatal("no room");
        return file.fileName();
    }
    /// Does @p act once the dialog has listed @p names.
    static void whenListed(FileChoice &choice, int names, const std::function<void()> &act)
    {
        auto *timer = new QTimer(&choice.dialog());
        QObject::connect(timer, &QTimer::timeout, &choice.dialog(), [&choice, names, act, timer] {
            const auto *list = choice.dialog().findChild<QAbstractItemView *>(u"listView"_s);
            if (list->model()->rowCount(list->rootIndex()) < names)
                return;
            timer->stop();
            act();
        });
        timer->start(0);
    }

private Q_SLOTS:
    void noHeadIsCutOff()
    {
        FileChoice choice(nullptr, u"Open"_s, u"Programmes (*.forum)"_s);
        choice.dialog().setDirectory(m_folder.path());
        choice.dialog().show();
        const QHeaderView *heads = choice.dialog().findChild<QTreeView *>(u"treeView"_s)->header();
        QVERIFY(heads->count() >= 4);
        for (int i = 0; i < heads->count(); ++i)
            QVERIFY2(heads->sectionSize(i) >= heads->sectionSizeHint(i), qPrintable(heads->model()->headerData(i, Qt::Horizontal).toString()));
    }

    void theWatchSeesAnOpening()
    {
        const QString path = put(u"seen.forum"_s);
        const Watch watch(path);
        QVERIFY(!watch.wasOpened());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(watch.wasOpened());
        QVERIFY(QFile::remove(path));
    }

    void opensNothingThatItLists_data()
    {
        QTest::addColumn<bool>("isSaving");
        QTest::newRow("open") << false;
        QTest::newRow("save") << true;
    }
    void opensNothingThatItLists()
    {
        QFETCH(bool, isSaving);
        const QString programme = put(u"programme.forum"_s);
        const QString unnamed = put(u"programme"_s);
        const Watch first(programme);
        const Watch second(unnamed);
        FileChoice choice(nullptr, u"t"_s, u"All files (*)"_s);
        choice.dialog().setViewMode(QFileDialog::Detail);
        whenListed(choice, 2, [&choice] {
            for (int i = 0; i < 20; ++i) // what the dialog's own thread has found arrives bit by bit
                QCoreApplication::processEvents();
            choice.dialog().grab();
            choice.dialog().reject();
        });
        QVERIFY((isSaving ? choice.toSave(m_folder.filePath(u"new.forum"_s), u"forum"_s) : choice.toOpen(m_folder.path())).isEmpty());
        QVERIFY(!first.wasOpened());
        QVERIFY(!second.wasOpened());
        QVERIFY(QFile::remove(programme) && QFile::remove(unnamed));
    }

    void asksBeforeAnotherFileGoes()
    {
        const QString old = put(u"keepme.forum"_s);
        FileChoice choice(nullptr, u"t"_s, u"Programmes (*.forum)"_s);
        bool wasAsked = false;
        whenListed(choice, 1, [&choice, &wasAsked] {
            choice.dialog().findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"keepme"_s); // without its suffix
            QTimer::singleShot(0, &choice.dialog(), [&wasAsked, &choice] {
                if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                    wasAsked = true;
                    question->button(QMessageBox::No)->click();
                }
                QTimer::singleShot(0, &choice.dialog(), &QDialog::reject);
            });
            QMetaObject::invokeMethod(&choice.dialog(), "accept");
        });
        QVERIFY(choice.toSave(m_folder.filePath(u"new.forum"_s), u"forum"_s).isEmpty());
        QVERIFY(wasAsked);
        QVERIFY(QFile::remove(old));
    }

    void addsTheSuffix()
    {
        const QString known = put(u"a.forum"_s);
        FileChoice choice(nullptr, u"t"_s, u"Programmes (*.forum)"_s);
        whenListed(choice, 1, [&choice] {
            choice.dialog().findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"forum.v2"_s);
            QMetaObject::invokeMethod(&choice.dialog(), "accept");
        });
        QCOMPARE(choice.toSave(m_folder.filePath(u"new.forum"_s), u"forum"_s), m_folder.filePath(u"forum.v2.forum"_s));
        QVERIFY(QFile::remove(known));
    }
};

PLANNER_TEST(TstFileChoice)
#include "tst_filechoice.moc"
