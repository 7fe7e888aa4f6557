# SPDX-FileCopyrightText: The Forum Planner authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project is compiled with.
add_library(planner_options INTERFACE)
target_include_directories(planner_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(planner_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 PLANNER_VERSION="${PROJECT_VERSION}")
target_compile_options(planner_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
if(PLANNER_WERROR)
    target_compile_options(planner_options INTERFACE -Werror)
endif()
if(PLANNER_SANITIZE)
    target_compile_options(planner_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(planner_options INTERFACE -fsanitize=address,undefined)
endif()

# Where files are compiled in batches (the sanitizers' preset), those of one folder make a batch: helpers of one
# name in unnamed namespaces of different folders do not meet.
function(planner_batches name)
    get_target_property(sources ${name} SOURCES)
    foreach(source ${sources})
        if(source MATCHES "[.]cpp$")
            get_filename_component(folder "${source}" DIRECTORY)
            string(MAKE_C_IDENTIFIER "${folder}" group)
            set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${group}")
        endif()
    endforeach()
    set_target_properties(${name} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# planner_library(NAME [PCH header...] LINK targets... SOURCES files...)
function(planner_library name)
    cmake_parse_arguments(ARG "" "" "PCH;LINK;SOURCES" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC planner_options ${ARG_LINK})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    planner_batches(${name})
endfunction()
