/** The Firefox copy of the one manifest: an event page instead of a worker, an id, and what AMO asks to be told. */
export function forFirefox(manifest: Record<string, unknown> & { background: { service_worker: string } }): object {
  const { minimum_chrome_version: _, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'bidthrift@bidthrift.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
