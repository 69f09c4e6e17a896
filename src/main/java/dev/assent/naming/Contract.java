package dev.assent.naming;

import dev.assent.engine.Variable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** The class that is called like a process and says all that Java knows of it. */
final class Contract {
    private static final String ROOMS = "dev/assent/";
    private static final Map<String, Set<String>> ROOMS_OF = rooms();

    private Contract() {
    }

    /** The variables it declares; empty if there is no such class. */
    static Optional<Set<String>> variables(String process) {
        Set<String> rooms = ROOMS_OF.getOrDefault(process, Set.of());
        Set<String> names = new HashSet<>();
        rooms.forEach(room -> names.addAll(declared(room + "." + process)));
        return rooms.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** What the contracts beside it declare: whoever begins the process by a message hands on what he has himself. */
    static Set<String> neighbours(String process, List<String> processes) {
        Set<String> names = new HashSet<>();
        ROOMS_OF.getOrDefault(process, Set.of()).forEach(room -> processes.stream()
                .filter(each -> ROOMS_OF.getOrDefault(each, Set.of()).contains(room)).forEach(each -> names.addAll(declared(room + "." + each))));
        return names;
    }

    private static Set<String> declared(String className) {
        Set<String> names = new HashSet<>();
        try {
            for (Field field : ClassUtils.forName(className, Contract.class.getClassLoader()).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Variable.class) {
                    field.setAccessible(true);
                    names.add(((Variable<?>) field.get(null)).name());
                }
            }
        } catch (ClassNotFoundException | IllegalAccessException | LinkageError none) {
            return names;
        }
        return names;
    }

    // by the simple name of each class: the rooms that have one
    private static Map<String, Set<String>> rooms() {
        Map<String, Set<String>> rooms = new HashMap<>();
        try {
            for (Resource type : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOMS + "*/*.class")) {
                String path = type.getURL().getPath();
                String[] names = path.substring(path.lastIndexOf(ROOMS) + ROOMS.length()).replace(".class", "").split("/");
                rooms.computeIfAbsent(names[1], name -> new TreeSet<>()).add("dev.assent." + names[0]);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rooms;
    }
}
