package dev.tonus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content that is packed into the jar. */
final class ClassPathFiles {

    private ClassPathFiles() {}

    /** The files under a folder of the class path, by their path below it; the path ends the search for a place. */
    static SortedMap<String, byte[]> under(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/**")) {
                if (resource.isReadable() && !resource.getURL().getPath().endsWith("/")) {
                    files.put(pathBelow(folder, resource.getURL()), resource.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String pathBelow(String folder, URL url) {
        String path = url.getPath();
        String marker = "/" + folder + "/";
        return path.substring(path.lastIndexOf(marker) + marker.length());
    }
}
