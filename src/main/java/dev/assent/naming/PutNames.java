package dev.assent.naming;

import dev.assent.engine.Variable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.util.ClassUtils;

/**
 * The names under which a provider lays out facts: texts and variables of its own compiled code, without those by which it only reads a
 * map. What it reads there is some form's answer, and not known elsewhere by it.
 */
final class PutNames extends ClassVisitor {
    private static final String MAP = "java/util/Map";
    private static final Set<String> READING = Set.of("get", "containsKey");
    private static final String VARIABLE = ClassUtils.convertClassNameToResourcePath(Variable.class.getName());

    private final Set<String> names = new HashSet<>();
    private final ClassLoader loader;

    private PutNames(ClassLoader loader) {
        super(Opcodes.ASM9);
        this.loader = loader;
    }

    static Set<String> of(List<Class<?>> providers) {
        Set<String> names = new HashSet<>();
        for (Class<?> provider : providers) {
            PutNames put = new PutNames(provider.getClassLoader());
            try (InputStream code = provider.getResourceAsStream(provider.getName().substring(provider.getPackageName().length() + 1) + ".class")) {
                new ClassReader(code).accept(put, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            names.addAll(put.names);
        }
        return names;
    }

    private String variable(String owner, String name) {
        try {
            Field field = ClassUtils.forName(owner.replace('/', '.'), loader).getDeclaredField(name);
            field.setAccessible(true);
            return ((Variable<?>) field.get(null)).name();
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            private String last;

            @Override
            public void visitLdcInsn(Object value) {
                loaded(value instanceof String text ? text : null);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String type) {
                loaded(opcode == Opcodes.GETSTATIC && type.equals("L" + VARIABLE + ";") ? variable(owner, field) : null);
            }

            // a name counts as soon as it is used for anything but to read a map with it
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                if (owner.equals(MAP) && READING.contains(called)) {
                    last = null;
                } else if (!owner.equals(VARIABLE)) {
                    loaded(null);
                }
            }

            @Override
            public void visitVarInsn(int opcode, int local) {
                loaded(null);
            }

            @Override
            public void visitInsn(int opcode) {
                loaded(null);
            }

            private void loaded(String text) {
                if (last != null) {
                    names.add(last);
                }
                last = text;
            }
        };
    }
}
