// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    const QTemporaryDir home; // a new user's
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(place, home.path().toUtf8());
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("TZ", "Pacific/Chatham"); // no forum's zone: a test that leans on the machine's own shows
    QLocale::setDefault(QLocale::c());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    return planner::test::runTests(argc, argv);
}
