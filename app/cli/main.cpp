// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>

#include <array>
#include <csignal>
#include <cstdio>

namespace planner::cli {

namespace {

using Parser = QCommandLineParser;

QString say(const Words &words, const char *source)
{
    return words.translate("Cli", source);
}

void addJson(Parser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("json"), words.translate("Cli", "Write JSON to standard output.")});
}

void addLang(Parser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("lang"), words.translate("Cli", "Language of the content: en, es, fr or another of the forum's."), QStringLiteral("TAG")});
}

void declareNew(Parser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("name"), words.translate("Cli", "The forum's name."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("zone"), words.translate("Cli", "The forum's time zone, as in America/Argentina/Cordoba."), QStringLiteral("IANA")});
    parser.addOption({QStringLiteral("from"), words.translate("Cli", "The first day, as in 2021-05-26."), QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("to"), words.translate("Cli", "The last day."), QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("also-zone"), words.translate("Cli", "Another zone to show; may be given several times."), QStringLiteral("IANA")});
    parser.addOption({QStringLiteral("no-weekends"), words.translate("Cli", "Leave Saturdays and Sundays out.")});
}

void declareNothing(Parser &, const Words &) {}

void declareImport(Parser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("format"), words.translate("Cli", "What the sources are: sheet. Without it, the program looks."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("dry-run"), words.translate("Cli", "Only say what would change.")});
    addJson(parser, words);
}

void declareExport(Parser &parser, const Words &words)
{
    parser.addOption({QStringLiteral("to"), words.translate("Cli", "The file to write."), QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("format"), words.translate("Cli", "pdf or sheet (text). Without it, the ending of OUT decides."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("design"), words.translate("Cli", "For pdf: agenda (in full), brief or sheet."), QStringLiteral("NAME")});
    addLang(parser, words);
    parser.addOption({QStringLiteral("zone"), words.translate("Cli", "A zone to show beside the forum's; may be given several times. Without it, the forum's other zones."), QStringLiteral("IANA")});
    parser.addOption({QStringLiteral("day"), words.translate("Cli", "Only this day, as in 2021-05-31."), QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("line"), words.translate("Cli", "Only this thematic line, by its number."), QStringLiteral("NUMBER")});
    parser.addOption({QStringLiteral("session"), words.translate("Cli", "For sheets: the session, by its code."), QStringLiteral("CODE")});
    parser.addOption({QStringLiteral("paper"), words.translate("Cli", "A4 or Letter."), QStringLiteral("SIZE"), QStringLiteral("A4")});
}

void declareJsonAndLang(Parser &parser, const Words &words)
{
    addJson(parser, words);
    addLang(parser, words);
}

constexpr std::array kCommands = {
    Command{"new", "FILE --name TEXT --zone IANA --from DATE --to DATE [--also-zone IANA]...", QT_TRANSLATE_NOOP("Cli", "Make a new programme."), 1, 1, declareNew, runNew},
    Command{"sample", "FILE", QT_TRANSLATE_NOOP("Cli", "Make a copy of the sample programme."), 1, 1, declareNothing, runSample},
    Command{"info", "FILE [--json]", QT_TRANSLATE_NOOP("Cli", "Say what a programme holds."), 1, 1, declareJsonAndLang, runInfo},
    Command{"list", "FILE sessions|lines|people|venues [--json] [--lang TAG]", QT_TRANSLATE_NOOP("Cli", "List sessions, lines, people or venues."), 2, 2, declareJsonAndLang, runList},
    Command{"import", "FILE SOURCE... [--format NAME] [--dry-run] [--json]", QT_TRANSLATE_NOOP("Cli", "Take in session sheets: all of them, or nothing."), 2, 10000, declareImport, runImport},
    Command{"export", "FILE --to OUT [--format pdf|sheet] [--design NAME] [--lang TAG] [--zone IANA]... [--day DATE] [--line NUMBER] [--session CODE] [--paper A4|Letter]", QT_TRANSLATE_NOOP("Cli", "Write the agenda or a session sheet."), 1, 1, declareExport, runExport},
    Command{"check", "FILE [--json] [--lang TAG]", QT_TRANSLATE_NOOP("Cli", "Say what is wrong or missing; exit code 1 when there is an error."), 1, 1, declareJsonAndLang, runCheck},
};

void showOverview(Console &console, QTextStream &to)
{
    to << say(console.words, QT_TRANSLATE_NOOP("Cli", "Usage: forum-planner-cli COMMAND FILE [options]")) << "\n\n";
    to << say(console.words, QT_TRANSLATE_NOOP("Cli", "Commands:")) << '\n';
    for (const Command &command : kCommands)
        to << "  " << QString::fromLatin1(command.name).leftJustified(9) << say(console.words, command.summary) << '\n';
    to << '\n' << say(console.words, QT_TRANSLATE_NOOP("Cli", "FILE is the programme's .forum file. “forum-planner-cli COMMAND --help” says more.")) << Qt::endl;
}

void showHelp(const Command &command, const Parser &parser, Console &console)
{
    console.out << say(console.words, QT_TRANSLATE_NOOP("Cli", "Usage:")) << " forum-planner-cli " << command.name << ' ' << command.arguments << "\n\n"
                << say(console.words, command.summary) << '\n';
    // Qt's own help text, without its usage line: the options, in the language of the messages.
    const QString help = parser.helpText();
    console.out << help.mid(help.indexOf(u'\n') + 1) << Qt::flush;
}

int wrongUsage(Console &console, const Command &command, const QString &why)
{
    console.err << why << '\n'
                << say(console.words, QT_TRANSLATE_NOOP("Cli", "Usage:")) << " forum-planner-cli " << command.name << ' ' << command.arguments << Qt::endl;
    return kWrongUsage;
}

int runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    Parser parser;
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, say(console.words, QT_TRANSLATE_NOOP("Cli", "Say how to use this command."))});
    command.declare(parser, console.words);
    const bool isRead = parser.parse(QStringList{QStringLiteral("forum-planner-cli")} + arguments);
    if (isRead && parser.isSet(QStringLiteral("help"))) {
        showHelp(command, parser, console);
        return kDone;
    }
    if (!isRead)
        return wrongUsage(console, command, parser.errorText());
    const qsizetype count = parser.positionalArguments().size();
    if (count < command.leastArguments)
        return wrongUsage(console, command, say(console.words, QT_TRANSLATE_NOOP("Cli", "Something is missing.")));
    if (count > command.mostArguments)
        return wrongUsage(console, command, say(console.words, QT_TRANSLATE_NOOP("Cli", "There is one argument too many.")));
    for (const QString &option : parser.optionNames()) {
        if (parser.values(option).contains(QString()))
            return wrongUsage(console, command, say(console.words, QT_TRANSLATE_NOOP("Cli", "The option --%1 is empty.")).arg(option));
    }
    return command.run(parser, console);
}

int runAll(const QStringList &arguments, Console &console)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        showOverview(console, console.out);
        return kDone;
    }
    if (name == QLatin1String("--version")) {
        console.out << "forum-planner-cli " << PLANNER_VERSION << Qt::endl;
        return kDone;
    }
    for (const Command &command : kCommands) {
        if (name == QLatin1String(command.name))
            return runCommand(command, arguments.mid(1), console);
    }
    if (!name.isEmpty())
        console.err << say(console.words, QT_TRANSLATE_NOOP("Cli", "There is no command “%1”.")).arg(name) << "\n\n";
    showOverview(console, console.err);
    return kWrongUsage;
}

} // namespace

/// The language of the messages: the one asked for, where we speak it, else the desktop's.
static QString messageLanguage(const QStringList &arguments)
{
    QString asked;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang"))
            asked = arguments.value(i + 1);
        else if (arguments[i].startsWith(QLatin1String("--lang=")))
            asked = arguments[i].mid(7);
    }
    if (asked == QLatin1String("en") || asked == QLatin1String("es") || asked == QLatin1String("fr"))
        return asked;
    return QLocale::system().name().left(2);
}

/// Qt's own warnings (no run-time folder, no such font) are for developers; what a caller needs to know, we say.
static void dropWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << message << Qt::endl;
}

int main(const QStringList &arguments)
{
    const Words words = Words::in(messageLanguage(arguments));
    QTranslator qtWords; // for what Qt's own option parser says
    if (qtWords.load(QStringLiteral("qtbase_") + words.language(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords);
    Console console{QTextStream(stdout), QTextStream(stderr), words};
    console.out.setEncoding(QStringConverter::Utf8);
    console.err.setEncoding(QStringConverter::Utf8);
    const int code = runAll(arguments, console);
    console.out.flush();
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return code;
    console.err << words.translate("Cli", "What there is to say could not all be written to standard output.") << Qt::endl;
    return std::max<int>(code, kRefused);
}

} // namespace planner::cli

int main(int argc, char **argv)
{
    qInstallMessageHandler(planner::cli::dropWarnings);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to tell of, not the end
    QHashSeed::setDeterministicGlobalSeed(); // the same programme gives the same bytes in every run
    // Pages need fonts, and so a GUI application, but never a display; everything else starts quicker without.
    const bool needsFonts = argc > 1 && qstrcmp(argv[1], "export") == 0;
    // Qt's application would take options of its own, --session among them, out of ours.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    int ownArgc = 1;
    std::unique_ptr<QCoreApplication> app;
    if (needsFonts) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(ownArgc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(ownArgc, argv);
    }
    return planner::cli::main(arguments);
}
